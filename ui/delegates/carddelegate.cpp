// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/carddelegate.h"

#include "core/base/units.h"
#include "core/metrics/series.h"
#include "ui/models/containermodel.h"
#include "ui/models/words.h"
#include "ui/theme/textline.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 13;
constexpr qreal tileSize = 40;
constexpr int cacheKilobytes = 64 * 1024; ///< of each kind
enum State { Hovered = 1, Selected = 2, Focused = 4 };

/// The lines of a card, from its top.
namespace line {
constexpr qreal name = 13;
constexpr qreal image = 32;
constexpr qreal finding = 60;
constexpr qreal hint = 77;
constexpr qreal values = 99;
constexpr qreal spark = 117;
constexpr qreal badges = 147;
} // namespace line

QString rightOfImage(const ContainerCard &card) {
    if (card.stale)
        return CardDelegate::tr("stale");
    const QString state = uptimeText(card.state, Timestamp::now());
    return card.demo ? CardDelegate::tr("DEMO") + u" · "_s + state : state;
}

int kilobytesOf(const QPixmap &pixmap) {
    return std::max(1, pixmap.width() * pixmap.height() * 4 / 1024);
}

} // namespace

CardDelegate::CardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_backgrounds(cacheKilobytes), m_pictures(cacheKilobytes) {
    connect(&theme, &Theme::changed, this, [this] {
        m_backgrounds.clear();
        m_pictures.clear();
    });
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return m_cell;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const auto *card = index.data(ContainerModel::CardRole).value<const ContainerCard *>();
    if (!card)
        return;
    int state = option.state.testFlag(QStyle::State_MouseOver) ? Hovered : 0;
    if (option.state.testFlag(QStyle::State_Selected))
        state |= Selected;
    if (option.state.testFlag(QStyle::State_HasFocus))
        state |= Focused;
    const CacheKey key{card, card->revision, option.rect.size() - QSize(gap, gap), state,
                       painter->device()->devicePixelRatio()};
    // The pixmap has the resolution of the screen. Smoothing, which Qt turns on wherever it scales, even by
    // 1, would split it into jobs for a thread pool and wait for them.
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawPixmap(option.rect.topLeft(), picture(key));
}

const QPixmap &CardDelegate::background(const CacheKey &key) const {
    if (const QPixmap *kept = m_backgrounds.object(key))
        return *kept;
    const QRectF frame(QPointF(0, 0), key.size);
    auto *pixmap = new QPixmap;
    if (key.card) {
        *pixmap = background({nullptr, 0, key.size, key.state, key.ratio});
        QPainter painter(pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintHeader(painter, *key.card, frame);
        paintFinding(painter, *key.card, frame);
        paintBadges(painter, *key.card, frame);
    } else {
        *pixmap = QPixmap(key.size * key.ratio);
        pixmap->setDevicePixelRatio(key.ratio);
        pixmap->fill(m_theme.color(Role::Window)); // opaque, so that it is copied, not blended
        QPainter painter(pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFrame(painter, frame, key.state);
    }
    m_backgrounds.insert(key, pixmap, kilobytesOf(*pixmap));
    return *pixmap;
}

const QPixmap &CardDelegate::picture(const CacheKey &of) const {
    const ContainerCard &card = *of.card;
    const Timestamp measuredAt = card.series ? card.series->receivedAt() : Timestamp();
    const QString uptime = rightOfImage(card);
    const Picture *kept = m_pictures.object(of.card);
    if (kept && kept->of == of && kept->measuredAt == measuredAt && kept->uptime == uptime)
        return kept->pixmap;
    auto *fresh = new Picture{of, measuredAt, uptime, background(of)};
    QPainter painter(&fresh->pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintValues(painter, card, uptime, QRectF(QPointF(0, 0), of.size));
    m_pictures.insert(of.card, fresh, kilobytesOf(fresh->pixmap));
    return fresh->pixmap;
}

void CardDelegate::paintFrame(QPainter &painter, const QRectF &frame, int state) const {
    const qreal width = state & Selected ? 2 : 1;
    QColor border = m_theme.color(Role::Border);
    if (state & Selected)
        border = state & Focused ? m_theme.color(Role::Accent)
                                 : mixed(m_theme.color(Role::Accent), m_theme.color(Role::Surface), 0.7);
    else if (state & Hovered)
        border = mixed(m_theme.color(Role::MutedText), m_theme.color(Role::Border), 0.5);
    painter.setPen(QPen(border, width));
    painter.setBrush(m_theme.color(Role::Surface));
    const qreal inset = width / 2;
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), radius::card, radius::card);
}

void CardDelegate::paintHeader(QPainter &painter, const ContainerCard &card, const QRectF &frame) const {
    drawGradeTile(painter, QRectF(padding, padding, tileSize, tileSize), m_theme, card.mark);
    const qreal left = padding + tileSize + 10;
    const qreal right = frame.right() - padding;
    const QFont hostFont = Theme::font(type::small);
    const qreal hostWidth = std::min(textWidth(hostFont, card.host) + 1, (right - left) * 0.42);
    painter.setFont(hostFont);
    painter.setPen(m_theme.color(Role::Text));
    drawElided(painter, QRectF(right - hostWidth, line::name, hostWidth, 18), card.host, Qt::AlignRight,
               Qt::ElideMiddle);
    painter.setFont(Theme::font(type::body, QFont::DemiBold));
    drawElided(painter, QRectF(left, line::name, right - hostWidth - 8 - left, 18), card.name);
    const qreal stateWidth =
        figuresWidth(Theme::font(type::small), rightOfImage(card)) + (card.stale ? space::s : space::l);
    painter.setFont(Theme::mono(type::small));
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, QRectF(left, line::image, right - stateWidth - left, 18), card.image);
}

void CardDelegate::paintFinding(QPainter &painter, const ContainerCard &card, const QRectF &frame) const {
    const qreal width = frame.width() - 2 * padding;
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(Theme::font(type::note, QFont::DemiBold));
    drawElided(painter, QRectF(padding, line::finding, width, 17), card.worst);
    painter.setPen(m_theme.color(Role::MutedText));
    painter.setFont(Theme::font(type::note));
    drawElided(painter, QRectF(padding, line::hint, width, 17), card.hint);
}

void CardDelegate::paintBadges(QPainter &painter, const ContainerCard &card, const QRectF &frame) const {
    const qreal right = frame.right() - padding;
    painter.setFont(Theme::font(type::small));
    QString changes;
    if (card.changeCount)
        changes = changesText(*card.changeCount) + (card.changesTruncated ? u"+"_s : QString());
    const qreal changesWidth = textWidth(painter.font(), changes);
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, QRectF(padding, line::badges, right - padding, 20), changes, Qt::AlignRight);
    qreal x = padding;
    const qreal limit = right - changesWidth - 8;
    qsizetype drawn = 0;
    for (const Badge &badge : card.badges) {
        const bool quiet = badge.role == Role::MutedText;
        const QColor color = m_theme.color(badge.role);
        const bool last = drawn + 1 == static_cast<qsizetype>(card.badges.size());
        const qreal width = drawBadge(painter, {x, line::badges}, last ? limit : limit - 30, badge.text,
                                      color, quiet ? m_theme.color(Role::Border) : color);
        if (width <= 0)
            break;
        x += width + 5;
        ++drawn;
    }
    if (const qsizetype hidden = static_cast<qsizetype>(card.badges.size()) - drawn; hidden > 0)
        drawBadge(painter, {x, line::badges}, limit + 1, u'+' + QString::number(hidden),
                  m_theme.color(Role::MutedText), m_theme.color(Role::Border));
}

qreal CardDelegate::labelWidth(const QString &label) const {
    return textWidth(Theme::font(type::small), label) + 4;
}

void CardDelegate::paintValues(QPainter &painter, const ContainerCard &card, const QString &uptime,
                               const QRectF &frame) const {
    const QFont small = Theme::font(type::small);
    painter.setFont(small);
    painter.setPen(m_theme.color(card.stale ? Role::Medium : Role::MutedText));
    const qreal baseline = line::image + 9 + QFontMetricsF(small).capHeight() / 2;
    drawFigures(painter, {frame.right() - padding - figuresWidth(small, uptime), baseline}, uptime);
    const qreal half = (frame.width() - 2 * padding - space::m) / 2;
    const QRectF cpu(padding, line::values, half, 18);
    const QRectF memory(padding + half + space::m, line::values, half, 18);
    painter.setPen(m_theme.color(Role::MutedText));
    drawElided(painter, cpu, tr("CPU"));
    drawElided(painter, memory, tr("Mem"));
    paintMetric(painter, cpu, percentText(card.latest(Metric::CpuPercent)), card, Metric::CpuPercent,
                labelWidth(tr("CPU")));
    const qreal room = half - labelWidth(tr("Mem"));
    const double memoryBytes = card.latest(Metric::MemoryBytes);
    QString used = memoryText(memoryBytes, card.memoryLimitBytes);
    if (figuresWidth(Theme::font(type::small, QFont::DemiBold), used) > room)
        used = bytesText(memoryBytes);
    paintMetric(painter, memory, used, card, Metric::MemoryBytes, labelWidth(tr("Mem")));
}

void CardDelegate::paintMetric(QPainter &painter, const QRectF &column, const QString &value,
                               const ContainerCard &card, Metric metric, qreal labelWidth) const {
    const bool live = card.state.running && !card.stale;
    painter.setFont(Theme::font(type::small, QFont::DemiBold));
    painter.setPen(m_theme.color(live ? Role::Text : Role::MutedText));
    const qreal baseline = column.center().y() + QFontMetricsF(painter.font()).capHeight() / 2;
    drawFigures(painter, {column.left() + labelWidth, baseline}, value);
    const QRectF area(column.left(), line::spark, column.width(), 22);
    const std::vector<float> values = card.recent(metric, sparkPoints);
    if (values.size() < 2) {
        painter.setPen(QPen(m_theme.color(Role::Border), 1));
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5),
                         QPointF(area.right(), area.bottom() - 0.5));
        return;
    }
    const QColor line = live ? m_theme.color(Role::Accent)
                             : mixed(m_theme.color(Role::MutedText), m_theme.color(Role::Surface), 0.6);
    drawSparkline(painter, area, values, line);
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index) {
    const auto *card = index.data(ContainerModel::CardRole).value<const ContainerCard *>();
    if (!card || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList words;
    for (const Badge &badge : card->badges)
        words.append(badge.text);
    const QString badges = words.isEmpty() ? QString() : u'\n' + words.join(u" · ");
    const QString project =
        card->project.isEmpty() ? QString() : u'\n' + tr("Compose project: %1").arg(card->project);
    QToolTip::showText(event->globalPos(), plainToolTip(card->name + u'\n' + card->image + project + badges),
                       view);
    return true;
}

} // namespace hullwatch::ui
