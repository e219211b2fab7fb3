// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/attestation.h"
#include "core/audit/control.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace hullwatch::ui {

/// The words of people about some controls: who said what, until when, to edit and to withdraw, and a button
/// to give another one.
class AttestationList : public QWidget {
    Q_OBJECT
public:
    explicit AttestationList(QWidget *parent = nullptr);

    /// What stands here is built anew only when it has changed.
    void present(const std::vector<const Control *> &controls, const std::vector<Attestation> &attestations,
                 bool editable);

Q_SIGNALS:
    void attestRequested(const QString &controlId);
    void editRequested(const hullwatch::Attestation &attestation);
    void withdrawRequested(const hullwatch::Attestation &attestation);

private:
    [[nodiscard]] QWidget *makeControl(const Control &control);
    [[nodiscard]] QWidget *makeWord(const Attestation &attestation);
    [[nodiscard]] QPushButton *makeAction(const QString &name, const QString &text, QWidget *parent);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    std::vector<const Control *> m_controls;
    std::vector<Attestation> m_attestations;
    bool m_editable = true;
    int m_words = 0; ///< how many were made: their buttons are numbered
};

} // namespace hullwatch::ui
