// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/user.h"

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

// Like Go's strconv.Atoi, which the runtime uses: an optional sign and digits, nothing else.
std::optional<qint64> number(QStringView text) {
    QStringView digits = text;
    if (digits.startsWith(u'+') || digits.startsWith(u'-'))
        digits = digits.mid(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

bool isZeroOrRoot(const QString &name) {
    return name == u"root"_s || number(name) == std::optional<qint64>(0);
}

} // namespace

ParsedUser parseUser(const QString &configUser) {
    ParsedUser parsed;
    const qsizetype colon = configUser.indexOf(u':');
    parsed.user = (colon < 0 ? configUser : configUser.left(colon)).trimmed();
    parsed.group = colon < 0 ? QString() : configUser.mid(colon + 1).trimmed();
    parsed.uid = number(parsed.user);
    parsed.isRoot = parsed.user.isEmpty() || isZeroOrRoot(parsed.user);
    parsed.isRootGroup = isZeroOrRoot(parsed.group);
    return parsed;
}

} // namespace hullwatch
