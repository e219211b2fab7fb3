// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace hullwatch {

QString bytesText(double bytes) {
    if (!std::isfinite(bytes))
        return QStringLiteral("–");
    static constexpr std::array<const char16_t *, 6> units{u"B", u"KiB", u"MiB", u"GiB", u"TiB", u"PiB"};
    size_t unit = 0;
    double value = bytes;
    while (std::abs(value) >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit == 0 || std::abs(value) >= 99.95 ? 0 : 1;
    return QLocale().toString(value, 'f', decimals) + u' ' + QString::fromUtf16(units[unit]);
}

QString percentText(double percent) {
    if (!std::isfinite(percent))
        return QStringLiteral("–");
    return QLocale().toString(percent, 'f', std::abs(percent) < 99.95 ? 1 : 0) + QStringLiteral(" %");
}

QString durationText(std::chrono::seconds duration) {
    const qint64 seconds = std::max<qint64>(0, duration.count());
    const auto translated = [](const char *text, qint64 value) {
        return QCoreApplication::translate("Duration", text).arg(value);
    };
    if (seconds < 120)
        return translated(QT_TRANSLATE_NOOP("Duration", "%1 s"), seconds);
    if (seconds < 2 * 3600)
        return translated(QT_TRANSLATE_NOOP("Duration", "%1 min"), seconds / 60);
    if (seconds < 2 * 86'400)
        return translated(QT_TRANSLATE_NOOP("Duration", "%1 h"), seconds / 3600);
    return translated(QT_TRANSLATE_NOOP("Duration", "%1 d"), seconds / 86'400);
}

} // namespace hullwatch
