// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/finding.h"

#include <QFrame>

class QPushButton;

namespace hullwatch::ui {

class PlainLabel;

/// Whose word stands in place of what was measured, why, how far and until when, to change and to withdraw;
/// of an open finding, that its acceptance ended.
class AcceptancePanel : public QFrame {
    Q_OBJECT
public:
    explicit AcceptancePanel(QWidget *parent = nullptr);

    /// `waiver` as `waiverOf` finds it, null for none. Hides itself where there is nothing to say.
    void present(const Finding &finding, const Waiver *waiver, Timestamp now);

Q_SIGNALS:
    void changeRequested();
    void withdrawRequested();

private:
    void say(const QString &who, const QString &when, bool isUrgent, const QString &why,
             const QString &measured);

    PlainLabel *m_who;
    PlainLabel *m_when;
    PlainLabel *m_why;
    PlainLabel *m_measured;
    QPushButton *m_change;
    QPushButton *m_withdraw;
};

} // namespace hullwatch::ui
