// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include "core/base/displaytext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMessageBox>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent) {
    setText(text);
}

void PlainLabel::setRemoteText(QStringView remote) {
    setText(displayText(remote));
}

void PlainLabel::setElideMode(Qt::TextElideMode mode) {
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::setTone(const QString &tone) {
    if (property("tone").toString() == tone)
        return;
    setProperty("tone", tone);
    // Polishing too early would make the style sheet keep the font of that moment.
    if (!testAttribute(Qt::WA_WState_Polished))
        return;
    style()->unpolish(this);
    style()->polish(this);
}

QSize PlainLabel::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(std::min(hint.width(), 24), hint.height());
}

void PlainLabel::paintEvent(QPaintEvent *event) {
    const int room = contentsRect().width();
    if (m_elide == Qt::ElideNone || fontMetrics().horizontalAdvance(text()) <= room) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, room));
}

bool PlainLabel::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elide != Qt::ElideNone &&
        fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

CodeText::CodeText(QWidget *parent) : QWidget(parent) {
    setFont(Theme::mono());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CodeText::setText(const QString &text) {
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void CodeText::setMuted(bool muted) {
    m_muted = muted;
    update();
}

void CodeText::setMaximumLines(int lines) {
    m_maximumLines = lines;
    updateGeometry();
}

qreal CodeText::lay(qreal width, QPainter *painter) const {
    const qreal lineHeight = std::ceil(QFontMetricsF(font()).height()) + 2;
    qreal y = 0;
    int lines = 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    for (const QString &paragraph : m_text.split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(16.0, width));
            ++lines;
            const bool last = m_maximumLines > 0 && lines == m_maximumLines;
            if (painter) {
                const QString rest = paragraph.mid(line.textStart());
                const QString shown = last ? QFontMetricsF(font()).elidedText(rest, Qt::ElideRight, width)
                                           : paragraph.mid(line.textStart(), line.textLength());
                painter->drawText(QPointF(0, y + QFontMetricsF(font()).ascent() + 1), shown);
            }
            y += lineHeight;
            if (last) {
                layout.endLayout();
                return y;
            }
        }
        layout.endLayout();
    }
    return y;
}

int CodeText::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(lay(width, nullptr)));
}

QSize CodeText::sizeHint() const {
    const int width = 200;
    return {width, heightForWidth(width)};
}

QSize CodeText::minimumSizeHint() const {
    return {40, static_cast<int>(std::ceil(QFontMetricsF(font()).height())) + 2};
}

void CodeText::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(m_muted ? QPalette::PlaceholderText : QPalette::WindowText));
    lay(width(), &painter);
}

QString plainToolTip(const QString &text) {
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

void setPlainToolTip(QWidget *widget, const QString &text) {
    widget->setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
}

void showPlainMessage(QWidget *parent, const QString &title, const QString &text) {
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"message"_s);
    box->open();
}

} // namespace hullwatch::ui
