// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typeface.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

struct Row {
    Style style;
    bool mono;
    int size; ///< device units
    int lineHeight;
    QFont::Weight weight;
    int letterSpacing; ///< per cent of an advance; absolute spacing would be scaled by the resolution
};

constexpr std::array<Row, styleCount> rows{{
    {Style::Display, false, 230, 290, QFont::Bold, 100},
    {Style::Title, false, 150, 190, QFont::Bold, 100},
    {Style::TitleSmall, false, 106, 150, QFont::Bold, 100},
    {Style::Figure, false, 170, 210, QFont::Bold, 100},
    {Style::Subtitle, false, 104, 145, QFont::Normal, 100},
    {Style::Heading, false, 80, 110, QFont::DemiBold, 107},
    {Style::TableHead, false, 78, 112, QFont::DemiBold, 100},
    {Style::Body, false, 82, 116, QFont::Normal, 100},
    {Style::Strong, false, 82, 116, QFont::DemiBold, 100},
    {Style::Small, false, 74, 106, QFont::Normal, 100},
    {Style::Footer, false, 64, 90, QFont::Normal, 100},
    {Style::Brand, false, 96, 130, QFont::DemiBold, 100},
    {Style::Mono, true, 74, 110, QFont::Normal, 100},
    {Style::MonoSmall, true, 66, 98, QFont::Normal, 100},
    {Style::Chip, false, 62, 116, QFont::Bold, 103},
    {Style::TileLetter, false, 190, 230, QFont::ExtraBold, 100},
    {Style::TileScore, false, 74, 100, QFont::Bold, 100},
    {Style::SmallTile, false, 84, 116, QFont::Bold, 100},
}};

QFont fontOf(const Row &row) {
    QFont font;
    if (row.mono) {
        font.setFamilies({u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s});
        font.setStyleHint(QFont::Monospace);
    } else {
        font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
        font.setStyleHint(QFont::SansSerif);
    }
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferNoShaping | QFont::PreferOutline));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(row.size);
    font.setWeight(row.weight);
    font.setKerning(false);
    if (row.letterSpacing != 100)
        font.setLetterSpacing(QFont::PercentageSpacing, row.letterSpacing);
    return font;
}

bool isPair(QStringView text, qsizetype index) {
    return text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate();
}

} // namespace

Typeface::Typeface() {
    for (const Row &row : rows) {
        Face &face = m_faces[static_cast<size_t>(row.style)];
        face.font = fontOf(row);
        face.metrics = QFontMetricsF(face.font);
        face.size = row.size;
        face.lineHeight = row.lineHeight;
        face.advances.fill(-1.0F);
    }
}

qreal Typeface::advance(const Face &face, char32_t codePoint) {
    if (codePoint < cachedBelow) {
        float &cached = face.advances[codePoint];
        if (cached < 0)
            cached =
                static_cast<float>(face.metrics.horizontalAdvance(QChar(static_cast<char16_t>(codePoint))));
        return cached;
    }
    const auto found = face.rareAdvances.constFind(codePoint);
    if (found != face.rareAdvances.constEnd())
        return *found;
    const auto width = static_cast<float>(face.metrics.horizontalAdvance(QString::fromUcs4(&codePoint, 1)));
    face.rareAdvances.insert(codePoint, width);
    return width;
}

void Typeface::appendAdvances(Style style, QStringView text, std::vector<qreal> &out) const {
    const Face &used = face(style);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i)) {
            out.push_back(advance(used, QChar::surrogateToUcs4(text[i], text[i + 1])));
            out.push_back(0);
            ++i;
        } else {
            out.push_back(advance(used, text[i].unicode()));
        }
    }
}

qreal Typeface::width(Style style, QStringView text) const {
    std::vector<qreal> advances;
    advances.reserve(static_cast<size_t>(text.size()));
    appendAdvances(style, text, advances);
    qreal sum = 0;
    for (const qreal one : advances)
        sum += one;
    return sum;
}

QString Typeface::printable(Style style, const QString &text) const {
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < cachedBelow; }))
        return text;
    const Face &used = face(style);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = isPair(text, i);
        const char32_t codePoint =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()};
        if (!used.drawable.contains(codePoint))
            used.drawable.insert(codePoint, codePoint < cachedBelow || used.metrics.inFontUcs4(codePoint));
        if (used.drawable.value(codePoint))
            out += QStringView(text).mid(i, pair ? 2 : 1);
        else
            out += u"\\u{"_s + QString::number(static_cast<uint>(codePoint), 16) + u'}';
        i += pair ? 1 : 0;
    }
    return out;
}

} // namespace hullwatch::ui::pdf
