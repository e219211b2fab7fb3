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

constexpr std::array paceNames{std::pair{SamplingPace::Close, "close"},
                               std::pair{SamplingPace::Normal, "normal"},
                               std::pair{SamplingPace::Sparing, "sparing"}};

const QString alertsOnDesktop = QStringLiteral("alerts-on-desktop");
const QString quietHours = QStringLiteral("quiet-hours");

QString fileNamed(const QString &name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/hullwatch/") + name;
}

template <class Names, class Value>
QString nameOf(const Names &names, Value value) {
    for (const auto &entry : names) {
        if (entry.first == value)
            return QString::fromLatin1(entry.second);
    }
    return {};
}

template <class Names, class Value>
Value named(const Names &names, const QString &name, Value otherwise) {
    for (const auto &entry : names) {
        if (name == QLatin1String(entry.second))
            return entry.first;
    }
    return otherwise;
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

QString policyPath() {
    return fileNamed(QStringLiteral("hullwatch.json"));
}

ui::ThemeMode theme() {
    return themeNamed(settings().value(QStringLiteral("theme")).toString());
}

void setTheme(ui::ThemeMode mode) {
    settings().setValue(QStringLiteral("theme"), nameOf(themeNames, mode));
}

SamplingPace pace() {
    return named(paceNames, settings().value(QStringLiteral("measuring")).toString(), SamplingPace::Normal);
}

void setPace(SamplingPace pace) {
    settings().setValue(QStringLiteral("measuring"), nameOf(paceNames, pace));
}

bool table() {
    return settings().value(QStringLiteral("table")).toBool();
}

void setTable(bool isTable) {
    settings().setValue(QStringLiteral("table"), isTable);
}

AlertSettings alerts() {
    const QSettings kept = settings();
    return {kept.value(alertsOnDesktop, true).toBool(), QuietHours::parse(kept.value(quietHours).toString())};
}

void setAlerts(const AlertSettings &alerts) {
    QSettings kept = settings();
    kept.setValue(alertsOnDesktop, alerts.onDesktop);
    kept.setValue(quietHours, alerts.quietHours ? alerts.quietHours->toString() : QString());
}

ui::ThemeMode themeNamed(const QString &name) {
    return named(themeNames, name, ui::ThemeMode::System);
}

} // namespace hullwatch::preferences
