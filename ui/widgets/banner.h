// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;

namespace hullwatch::ui {

class PlainLabel;

/// A bordered notice in the colour of a role: headline, sentence, optionally a button at its end.
class Banner : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    Banner(const Theme &theme, Role role, const QString &name, QWidget *parent = nullptr);

    /// Both safe to show; an empty headline is left out.
    void setText(const QString &headline, const QString &sentence);
    void addAction(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    Role m_role;
    PlainLabel *m_headline;
    PlainLabel *m_sentence;
    QHBoxLayout *m_row;
};

} // namespace hullwatch::ui
