// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/diagnosis.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace hullwatch::ui {

class PlainLabel;

/// One check of the connection doctor: icon and word of its verdict, what was found, the one thing to do.
class DiagnosisRow : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    DiagnosisRow(const Theme &theme, ConnectionCheck check, QWidget *parent);

    /// The check is under way.
    void setRunning();
    void setStep(const DiagnosisStep &step);

private:
    void present(const QString &icon, Role role, const QString &word, const QString &found,
                 const QString &advice);
    void restyle();

    const Theme &m_theme;
    QLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_word;
    PlainLabel *m_found;
    PlainLabel *m_advice;
    QString m_iconName;
    Role m_role = Role::Unknown;
};

} // namespace hullwatch::ui
