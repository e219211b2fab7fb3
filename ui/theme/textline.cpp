// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textline.h"

#include <QCache>
#include <QTextLayout>

namespace hullwatch::ui {

namespace {

struct LineKey {
    QFont font;
    QString text;

    friend bool operator==(const LineKey &, const LineKey &) = default;
    friend size_t qHash(const LineKey &key, size_t seed) { return qHashMulti(seed, key.text, key.font); }
};

struct ShapedLine {
    explicit ShapedLine(const LineKey &key) : layout(key.text, key.font) {
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        if (QTextLine line = layout.createLine(); line.isValid()) {
            line.setLineWidth(unlimited);
            width = line.naturalTextWidth();
            ascent = line.ascent();
        }
        layout.endLayout();
    }

    static constexpr qreal unlimited = 1e6;
    QTextLayout layout;
    qreal width = 0;
    qreal ascent = 0;
};

// Valid until the next call.
const ShapedLine &shaped(const QFont &font, const QString &text) {
    constexpr int linesKept = 1'000;
    static QCache<LineKey, ShapedLine> cache(linesKept);
    const LineKey key{font, text};
    if (const ShapedLine *kept = cache.object(key))
        return *kept;
    auto *line = new ShapedLine(key);
    cache.insert(key, line);
    return *line;
}

} // namespace

qreal textWidth(const QFont &font, const QString &text) {
    return shaped(font, text).width;
}

QString elidedLine(const QFont &font, const QString &text, Qt::TextElideMode mode, qreal width) {
    if (textWidth(font, text) <= width)
        return text;
    // What Qt would do in every case, and shape the text once more for it.
    if (mode != Qt::ElideRight || text.isRightToLeft())
        return QFontMetricsF(font).elidedText(text, mode, width);
    constexpr QChar ellipsis = u'…';
    const qreal room = width - textWidth(font, ellipsis);
    if (room <= 0)
        return ellipsis;
    const QTextLine line = shaped(font, text).layout.lineAt(0);
    return text.first(line.xToCursor(room, QTextLine::CursorOnCharacter)) + ellipsis;
}

void drawTextLine(QPainter &painter, const QPointF &baseline, const QString &text) {
    const ShapedLine &line = shaped(painter.font(), text);
    line.layout.draw(&painter, {baseline.x(), baseline.y() - line.ascent});
}

} // namespace hullwatch::ui
