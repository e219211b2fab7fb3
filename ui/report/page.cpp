// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page.h"

#include <QPainter>
#include <QPen>

namespace hullwatch::ui::pdf {
namespace {

/// Paints marks; a change of font or pen costs more than the text, so both are set only when they differ.
class MarkPainter {
public:
    MarkPainter(QPainter &painter, const Typeface &typeface) : m_painter(painter), m_typeface(typeface) {}

    void operator()(const TextMark &mark) {
        if (!m_hasText || m_style != mark.style)
            m_painter.setFont(m_typeface.font(mark.style));
        if (!m_hasText || m_color != mark.color)
            m_painter.setPen(QColor::fromRgb(mark.color));
        m_hasText = true;
        m_style = mark.style;
        m_color = mark.color;
        m_painter.drawText(mark.origin, mark.text);
    }

    void operator()(const BoxMark &mark) {
        m_painter.setPen(mark.border == noInk ? QPen(Qt::NoPen) : penOf(mark.border, 0.6 * pt));
        m_painter.setBrush(brushOf(mark.fill));
        m_painter.drawRoundedRect(mark.rect, mark.radius, mark.radius);
        m_hasText = false;
    }

    void operator()(const LineMark &mark) {
        QPen pen = penOf(mark.color, mark.width);
        if (mark.dashed)
            pen.setDashPattern({3, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(mark.points);
        m_hasText = false;
    }

    void operator()(const PathMark &mark) {
        m_painter.setPen(mark.stroke == noInk ? QPen(Qt::NoPen) : penOf(mark.stroke, mark.width));
        m_painter.setBrush(brushOf(mark.fill));
        m_painter.drawPath(mark.path);
        m_hasText = false;
    }

private:
    static QBrush brushOf(QRgb fill) {
        return fill == noInk ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgb(fill));
    }
    static QPen penOf(QRgb color, qreal width) {
        return QPen(QBrush(QColor::fromRgb(color)), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    }

    QPainter &m_painter;
    const Typeface &m_typeface;
    bool m_hasText = false;
    Style m_style = Style::Body;
    QRgb m_color = noInk;
};

} // namespace

QRgb tint(Role role) {
    return mixed(roleColor(role, Shade::Light), roleColor(Role::Surface, Shade::Light), 0.06).rgb();
}

void paintPage(QPainter &painter, const Typeface &typeface, const Page &page) {
    // Else the first strong letter of a name would decide on which side of the line its neighbours stand.
    painter.setLayoutDirection(Qt::LeftToRight);
    MarkPainter paint(painter, typeface);
    for (const Mark &mark : page)
        std::visit(paint, mark);
}

} // namespace hullwatch::ui::pdf
