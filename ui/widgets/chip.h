// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/painting.h"

#include <QWidget>

namespace hullwatch::ui {

/// A word in capitals, filled with the colour of `role` or outlined in it; 18 px high. Returns its width.
qreal drawChip(QPainter &painter, const QPointF &topLeft, const QString &word, const Theme &theme, Role role,
               bool filled);

/// A severity or verdict as a chip.
class Chip : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void set(const QString &word, Role role, bool filled = true);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_word;
    Role m_role = Role::Unknown;
    bool m_filled = true;
};

/// The grade tile as a widget.
class GradeTile : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget. `extent` is the side in pixels.
    GradeTile(const Theme &theme, int extent, QWidget *parent = nullptr);

    void set(const GradeMark &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    GradeMark m_mark;
};

} // namespace hullwatch::ui
