// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/jsonmembers.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch {

namespace {

// The end of a text in quotes, each of which has this many backslashes before it.
qsizetype endOfText(const QString &text, qsizetype from, qsizetype escapes) {
    const QString quote = QString(escapes, u'\\') + u'"';
    for (qsizetype end = text.indexOf(quote, from); end >= 0; end = text.indexOf(quote, end + 1)) {
        qsizetype before = 0;
        while (end - before > from && text[end - before - 1] == u'\\')
            ++before;
        // An odd number more than those of the level are part of the value.
        if (before % 2 == 0)
            return end;
    }
    return text.size();
}

qsizetype endOfBare(const QString &text, qsizetype from) {
    while (from < text.size() && !text[from].isSpace() && text[from] != u',' && text[from] != u'}')
        ++from;
    return from;
}

} // namespace

std::vector<JsonMember> jsonMembers(const QString &text) {
    static const QRegularExpression key(
        QStringLiteral("(?<!\\\\)(\\\\{0,7})\"([A-Za-z0-9_.$ -]{1,128})\\1\"\\s{0,16}:\\s{0,16}"));
    std::vector<JsonMember> members;
    if (!text.contains(u'"') || !text.contains(u':'))
        return members;
    qsizetype done = 0;
    for (auto matches = key.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() < done)
            continue;
        const QString quote = match.captured(1) + u'"';
        const qsizetype at = match.capturedEnd();
        JsonMember member{match.captured(2), at, at};
        if (QStringView(text).sliced(at).startsWith(quote)) {
            member.valueAt = at + quote.size();
            member.valueEnd = endOfText(text, member.valueAt, match.capturedLength(1));
        } else if (at < text.size() && text[at] == u'[') {
            const qsizetype end = text.indexOf(u']', at);
            member.valueEnd = end < 0 ? text.size() : end + 1;
        } else if (at < text.size() && text[at] != u'{') {
            member.valueEnd = endOfBare(text, at);
        } else {
            continue;
        }
        done = member.valueEnd;
        members.push_back(std::move(member));
    }
    return members;
}

} // namespace hullwatch
