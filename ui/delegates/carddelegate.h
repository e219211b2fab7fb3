// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containercard.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace hullwatch::ui {

/// Paints the risk card of a container as one opaque pixmap, which is kept. So is the part of it that rarely
/// changes (frame, tile, names, finding, badges); when there is a newer sample, the values with their
/// sparklines are painted on a copy of that.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int gap = space::m; ///< free pixels right of and below a card inside its cell
    static constexpr size_t sparkPoints = 60;

    /// `theme` must outlive the delegate.
    explicit CardDelegate(const Theme &theme, QObject *parent = nullptr);

    void setCellSize(const QSize &size) { m_cell = size; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct CacheKey {
        const ContainerCard *card = nullptr; ///< null for the frame alone
        quint64 revision = 0;
        QSize size;
        int state = 0;
        qreal ratio = 1;

        friend bool operator==(const CacheKey &, const CacheKey &) = default;
        friend size_t qHash(const CacheKey &key, size_t seed) {
            return qHashMulti(seed, key.card, key.revision, key.size.width(), key.size.height(), key.state);
        }
    };

    /// A card with its newest values; of those of older samples none is kept.
    struct Picture {
        CacheKey of;
        Timestamp measuredAt;
        QString uptime;
        QPixmap pixmap;
    };

    /// Painted unless they are kept; valid until the next call.
    [[nodiscard]] const QPixmap &background(const CacheKey &key) const;
    [[nodiscard]] const QPixmap &picture(const CacheKey &of) const;
    void paintFrame(QPainter &painter, const QRectF &frame, int state) const;
    void paintHeader(QPainter &painter, const ContainerCard &card, const QRectF &frame) const;
    void paintFinding(QPainter &painter, const ContainerCard &card, const QRectF &frame) const;
    void paintBadges(QPainter &painter, const ContainerCard &card, const QRectF &frame) const;
    void paintValues(QPainter &painter, const ContainerCard &card, const QString &uptime,
                     const QRectF &frame) const;
    void paintMetric(QPainter &painter, const QRectF &column, const QString &value, const ContainerCard &card,
                     Metric metric, qreal labelWidth) const;
    [[nodiscard]] qreal labelWidth(const QString &label) const;

    const Theme &m_theme;
    QSize m_cell{extent::cardMinWidth + gap, extent::cardHeight + gap};
    mutable QCache<CacheKey, QPixmap> m_backgrounds;
    mutable QCache<const ContainerCard *, Picture> m_pictures;
};

} // namespace hullwatch::ui
