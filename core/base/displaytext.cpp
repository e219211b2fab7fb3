// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/displaytext.h"

#include <QChar>

namespace hullwatch {

namespace {

bool isInvisibleOrControlling(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) // C0, DEL, C1
           || c == 0x00ad                       // soft hyphen
           || c == 0x061c                       // Arabic letter mark
           || c == 0x180e                       // Mongolian vowel separator
           || (c >= 0x200b && c <= 0x200f)      // zero width, directional marks
           || (c >= 0x2028 && c <= 0x202e)      // line and paragraph separator, bidi embedding
           || (c >= 0x2060 && c <= 0x206f)      // invisible operators, bidi isolates
           || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xd800 && c <= 0xdfff) ||
           (c >= 0xe0000 && c <= 0xe0fff); // tags and variation selectors supplement
}

void appendEscape(QString &out, char32_t c) {
    out += u"\\u{";
    out += QString::number(static_cast<uint>(c), 16);
    out += u'}';
}

} // namespace

QString displayText(QStringView remote) {
    QString out;
    out.reserve(remote.size());
    for (qsizetype i = 0; i < remote.size(); ++i) {
        const QChar unit = remote[i];
        char32_t c = unit.unicode();
        const bool isPair = unit.isHighSurrogate() && i + 1 < remote.size() && remote[i + 1].isLowSurrogate();
        if (isPair)
            c = QChar::surrogateToUcs4(unit, remote[++i]);
        if (isInvisibleOrControlling(c)) {
            appendEscape(out, c);
        } else if (isPair) {
            out += QChar::highSurrogate(c);
            out += QChar::lowSurrogate(c);
        } else {
            out += unit;
        }
    }
    return out;
}

QString displayText(QStringView remote, qsizetype maxLength) {
    QString whole = displayText(remote);
    if (whole.size() <= maxLength)
        return whole;
    if (maxLength < 1)
        return {};
    qsizetype head = (maxLength - 1) / 2;
    qsizetype tail = maxLength - 1 - head;
    // A cut inside a surrogate pair would leave half a character.
    if (head > 0 && whole[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && whole[whole.size() - tail].isLowSurrogate())
        --tail;
    return whole.left(head) + u'…' + whole.right(tail);
}

} // namespace hullwatch
