// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/scales.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

namespace hullwatch::ui {

/// `System` follows the lightness that the desktop's palette had when the program started.
enum class ThemeMode { System, Light, Dark };

/// The look in force: colours, fonts and icons. Handed to every widget that paints; one lives in the main
/// window. GUI thread only.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// Sets style, palette, font and style sheet of the application and emits `changed`.
    void apply(ThemeMode mode);
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Shade shade() const { return m_shade; }

    [[nodiscard]] QColor color(Role role) const { return roleColor(role, m_shade); }
    /// A quiet background in the hue of `role`, on which text of that role and of Role::Text is readable.
    [[nodiscard]] QColor tint(Role role) const;

    [[nodiscard]] static QFont font(int pixels = type::body, QFont::Weight weight = QFont::Normal);
    /// For machine text: images, paths, commands, API fields.
    [[nodiscard]] static QFont mono(int pixels = type::note, QFont::Weight weight = QFont::Normal);

    /// `name` of a file in resources/icons, without the ending, drawn in the colour of `role`.
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, Role role, qreal ratio) const;

Q_SIGNALS:
    void changed();

private:
    ThemeMode m_mode = ThemeMode::System;
    Shade m_shade = Shade::Light;
};

/// An icon of resources/icons with every `currentColor` replaced.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio);

} // namespace hullwatch::ui
