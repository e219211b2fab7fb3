// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hullwatch::ui {

class PlainLabel;

/// What stands where data would be when there is none: an icon, a headline, a sentence, one thing to do.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString icon;
        Role iconRole = Role::MutedText;
        QString headline;
        QString sentence;    ///< what is the matter and what to do
        QString note;        ///< quieter: address, countdown
        QString action;      ///< text of the button; empty for none
        QString second = {}; ///< text of a quieter button; empty for none

        friend bool operator==(const Content &, const Content &) = default;
    };

    /// `theme` must outlive the widget; `name` becomes the objectName, the button is called name + "Action",
    /// the quieter one name + "Second".
    StatePanel(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void present(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

Q_SIGNALS:
    void actionRequested();
    void secondRequested();

private:
    void restyle();

    const Theme &m_theme;
    Content m_content;
    QLabel *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    PlainLabel *m_note;
    QPushButton *m_action;
    QPushButton *m_second;
};

} // namespace hullwatch::ui
