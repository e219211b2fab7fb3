// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/version.h"

#include <QRegularExpression>

namespace hullwatch {

using namespace Qt::StringLiterals;

std::optional<Version> parseVersion(const QString &text) {
    static const QRegularExpression shape(u"^v?([0-9]{1,6})(?:\\.([0-9]{1,6}))?(?:\\.([0-9]{1,6}))?(.*)$"_s);
    static const QRegularExpression preRelease(u"^[-.~]?(rc|alpha|beta|dev|pre|tp)"_s);
    static const QRegularExpression distro(u"[+~]|^-[0-9]|ubuntu|debian|dfsg|ds[0-9]|\\.(el|fc|amzn)[0-9]"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    Version version;
    for (int part = 0; part < 3; ++part)
        version.numbers.at(static_cast<size_t>(part)) = match.captured(part + 1).toInt();
    const QString suffix = match.captured(4);
    version.isPreRelease = preRelease.match(suffix).hasMatch();
    version.isDistroBuild = distro.match(suffix).hasMatch();
    return version;
}

bool isOlder(const Version &a, const Version &b) {
    if (a.numbers != b.numbers)
        return a.numbers < b.numbers;
    return a.isPreRelease && !b.isPreRelease;
}

} // namespace hullwatch
