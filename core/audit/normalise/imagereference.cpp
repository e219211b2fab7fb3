// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/imagereference.h"

#include <QRegularExpression>

namespace hullwatch {

using namespace Qt::StringLiterals;

ImageReference parseImageReference(const QString &text) {
    static const QRegularExpression id(u"\\A(sha256:)?(?:[0-9a-f]{12}|[0-9a-f]{64})\\z"_s);
    constexpr qsizetype shortestId = 12;
    ImageReference result;
    if (text.isEmpty())
        return result;
    const bool isLikeId = text.size() >= shortestId && !text.contains(u'/');
    if (isLikeId && id.match(text).hasMatch()) {
        result.digest = text;
        return result;
    }
    const qsizetype at = text.indexOf(u'@');
    QString name = at < 0 ? text : text.first(at);
    if (at >= 0)
        result.digest = text.sliced(at + 1);
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > name.lastIndexOf(u'/')) {
        result.tag = name.sliced(colon + 1);
        name.truncate(colon);
    }
    const QString first = name.section(u'/', 0, 0);
    const bool isRegistry =
        name.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == u"localhost"_s);
    result.registry = isRegistry ? first : u"docker.io"_s;
    result.path = isRegistry ? name.section(u'/', 1) : name;
    if (result.registry == u"index.docker.io"_s)
        result.registry = u"docker.io"_s;
    if (result.registry == u"docker.io"_s && !result.path.contains(u'/'))
        result.path.prepend(u"library/"_s);
    return result;
}

} // namespace hullwatch
