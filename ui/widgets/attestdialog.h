// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/attestation.h"
#include "core/audit/control.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QComboBox;

namespace hullwatch::ui {

class DayField;

/// A host that an attestation may be about.
struct HostChoice {
    QString host;  ///< as in a scope
    QString label; ///< safe to show
};

/// Takes the word of a person that a control holds: for which hosts, who, what was looked at, evidence, date,
/// and until when. An attestation without an end cannot be given.
class AttestDialog : public FormDialog {
    Q_OBJECT
public:
    /// `control` must outlive the dialog. A new attestation holds for all hosts and ninety days.
    AttestDialog(const Control &control, const std::vector<HostChoice> &hosts, QWidget *parent = nullptr);

    /// Fills the form for editing.
    void setAttestation(const Attestation &attestation);

Q_SIGNALS:
    /// The form is complete; the dialog closes.
    void given(const hullwatch::Attestation &attestation);

private:
    void addScope(const std::vector<HostChoice> &hosts);
    void addDays();
    [[nodiscard]] bool check();
    void give() override;

    const Control &m_control;
    QComboBox *m_host = nullptr;
    FormField *m_subject = nullptr;
    FormField *m_owner = nullptr;
    FormField *m_statement = nullptr;
    FormField *m_evidence = nullptr;
    DayField *m_date = nullptr;
    DayField *m_expiry = nullptr;
};

} // namespace hullwatch::ui
