// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/audit/waiver.h"
#include "core/base/error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QComboBox;

namespace hullwatch::ui {

class Banner;
class DayField;

/// A scope that the user can choose.
struct ScopeChoice {
    QString label; ///< safe to show
    QString hint;  ///< what it means, safe to show
    SubjectScope scope;
};

/// Takes the decision of a person to live with a finding for a while: who, why, how far it reaches, until
/// when. It ends within a year. The form stays as it is until its word is kept.
class AcceptDialog : public FormDialog {
    Q_OBJECT
public:
    static constexpr int usualDays = 90;
    static constexpr int mostDays = 366;

    /// `theme` must outlive the dialog; `choices` is not empty.
    AcceptDialog(const Theme &theme, const Finding &finding, const std::vector<ScopeChoice> &choices,
                 QWidget *parent = nullptr);

    /// Fills the form with what somebody decided before; its end only if it is still to come.
    void setWaiver(const Waiver &waiver);
    /// Answers `given`: with code None the dialog closes, else it says why the word was not kept.
    void answer(const Error &error);

Q_SIGNALS:
    /// The form is complete; an answer is awaited.
    void given(const hullwatch::Waiver &waiver);

private:
    void addScope(const std::vector<ScopeChoice> &choices);
    void addExpiry();
    void showHint();
    [[nodiscard]] bool check();
    void setWaiting(bool waiting);
    void give() override;

    std::vector<ScopeChoice> m_choices;
    Banner *m_problem;
    QComboBox *m_scope = nullptr;
    PlainLabel *m_scopeHint = nullptr;
    FormField *m_owner = nullptr;
    FormField *m_reason = nullptr;
    DayField *m_expiry = nullptr;
};

} // namespace hullwatch::ui
