// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <array>
#include <utility>

namespace hullwatch::preferences {

namespace {

constexpr std::array themeNames{std::pair{ui::ThemeMode::System, "system"},
                                std::pair{ui::ThemeMode::Light, "light"},
                                std::pair{ui::ThemeMode::Dark, "dark"}};

QString fileNamed(const QString &name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/hullwatch/") + name;
}

QSettings settings() {
    return QSettings(fileNamed(QStringLiteral("hullwatch.ini")), QSettings::IniFormat);
}

} // namespace

QString language() {
    return settings().value(QStringLiteral("language")).toString();
}

QString savedHostsPath() {
    return fileNamed(QStringLiteral("hosts.json"));
}

QString policyFilePath() {
    return fileNamed(QStringLiteral("hullwatch.json"));
}

ui::ThemeMode theme() {
    return themeNamed(settings().value(QStringLiteral("theme")).toString());
}

void setTheme(ui::ThemeMode mode) {
    for (const auto &entry : themeNames) {
        if (entry.first == mode)
            settings().setValue(QStringLiteral("theme"), QString::fromLatin1(entry.second));
    }
}

ui::ThemeMode themeNamed(const QString &name) {
    for (const auto &entry : themeNames) {
        if (name == QLatin1String(entry.second))
            return entry.first;
    }
    return ui::ThemeMode::System;
}

} // namespace hullwatch::preferences
