// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QToolTip>

#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

Shade desktopShade() {
    // The desktop's palette is gone once the first theme is applied, so it is read only once.
    static const Shade shade =
        QApplication::palette().color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
    return shade;
}

QPalette paletteOf(Shade shade) {
    const auto color = [shade](Role role) { return roleColor(role, shade); };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, color(Role::Raised));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::MutedText));
    palette.setColor(QPalette::Button, color(Role::Raised));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::BrightText, color(Role::Critical));
    palette.setColor(QPalette::ToolTipBase, color(Role::Raised));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Highlight, color(Role::Accent));
    palette.setColor(QPalette::HighlightedText, color(Role::OnMark));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, color(Role::Accent));
    palette.setColor(QPalette::Light, color(Role::Raised));
    palette.setColor(QPalette::Midlight, color(Role::Raised));
    palette.setColor(QPalette::Mid, color(Role::Border));
    palette.setColor(QPalette::Dark, color(Role::Border));
    palette.setColor(QPalette::Shadow, color(Role::Sunken));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Unknown));
    return palette;
}

QString styleSheetOf(Shade shade) {
    QFile file(u":/hullwatch/theme/hullwatch.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, Role> tokens[] = {
        {"@window"_L1, Role::Window},   {"@surface"_L1, Role::Surface}, {"@raised"_L1, Role::Raised},
        {"@sunken"_L1, Role::Sunken},   {"@border"_L1, Role::Border},   {"@text"_L1, Role::Text},
        {"@muted"_L1, Role::MutedText}, {"@accent"_L1, Role::Accent},   {"@critical"_L1, Role::Critical},
        {"@high"_L1, Role::High},       {"@onmark"_L1, Role::OnMark},
    };
    const auto color = [shade](Role role) { return roleColor(role, shade); };
    sheet.replace("@pressed"_L1, mixed(color(Role::Text), color(Role::Raised), 0.10).name());
    sheet.replace("@hover"_L1, mixed(color(Role::Text), color(Role::Raised), 0.05).name());
    sheet.replace("@primaryhover"_L1, mixed(color(Role::Text), color(Role::Accent), 0.12).name());
    sheet.replace("@selected"_L1, mixed(color(Role::Accent), color(Role::Surface), 0.16).name());
    sheet.replace("@handle"_L1, mixed(color(Role::MutedText), color(Role::Surface), 0.45).name());
    for (const auto &token : tokens)
        sheet.replace(token.first, color(token.second).name());
    return sheet;
}

QString firstInstalled(const QStringList &families, QFontDatabase::SystemFont fallback) {
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(fallback).family();
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) {
    desktopShade();
}

void Theme::apply(ThemeMode mode) {
    m_mode = mode;
    m_shade = mode == ThemeMode::System ? desktopShade()
              : mode == ThemeMode::Dark ? Shade::Dark
                                        : Shade::Light;
    if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = paletteOf(m_shade);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font());
    qApp->setStyleSheet(styleSheetOf(m_shade));
    Q_EMIT changed();
}

QColor Theme::tint(Role role) const {
    return mixed(color(role), color(Role::Surface), m_shade == Shade::Dark ? 0.12 : 0.07);
}

QFont Theme::font(int pixels, QFont::Weight weight) {
    static const QString family = firstInstalled({u"Inter"_s, u"Noto Sans"_s}, QFontDatabase::GeneralFont);
    static QHash<std::pair<int, int>, QFont> known; // each with the engine that Qt found for it
    QFont &font = known[{pixels, weight}];
    if (font.pixelSize() != pixels) {
        font = QFont(family);
        font.setPixelSize(pixels);
        font.setWeight(weight);
    }
    return font;
}

QFont Theme::mono(int pixels, QFont::Weight weight) {
    static const QString family =
        firstInstalled({u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s}, QFontDatabase::FixedFont);
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setStyleHint(QFont::Monospace);
    // Ligatures would draw "!=" and "--" as something that nobody can type.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

QIcon Theme::icon(const QString &name, Role role) const {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(pixmap(name, 16, role, ratio));
    for (const qreal ratio : {1.0, 2.0})
        icon.addPixmap(iconPixmap(name, 16, color(Role::Unknown), ratio), QIcon::Disabled);
    return icon;
}

QPixmap Theme::pixmap(const QString &name, int size, Role role, qreal ratio) const {
    return iconPixmap(name, size, color(role), ratio);
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio) {
    QFile file(u":/hullwatch/icons/"_s + name + u".svg"_s);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

} // namespace hullwatch::ui
