// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/model/image.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace hullwatch {

/// What was read of one image. An image never changes under its id, so that once is enough; what failed is
/// asked again when the reader is asked again, unless it was forbidden.
struct ImageRecord {
    std::shared_ptr<const ImageDetails> details;
    std::shared_ptr<const ImageHistory> history;
    Error detailsError; ///< code None unless the reading failed
    Error historyError;
};

/// Reads details and history of images, a few at a time, into a cache that outlives connections. Callbacks
/// as those of EngineClient.
class ImageReader {
public:
    ImageReader(EngineClient &client, QHash<QString, ImageRecord> &cache)
        : m_client(client), m_cache(cache) {}

    /// Whether something of these images is still to be asked for.
    [[nodiscard]] bool lacksAny(const std::vector<Image> &images) const;
    /// Reads what the cache lacks of these images, those in `first` before the others, forgets all others,
    /// and calls `done` when nothing is left. `broken` comes instead when the connection broke.
    void read(const std::vector<Image> &images, const QSet<QString> &first, std::function<void()> done,
              std::function<void(Error)> broken);

private:
    [[nodiscard]] bool lacks(const QString &id) const;
    void next();
    void onDetails(const QString &id, Result<ImageDetails> details);
    void onHistory(const QString &id, Result<ImageHistory> history);
    void finishOne(const QString &id, const Error &error);

    EngineClient &m_client;
    QHash<QString, ImageRecord> &m_cache;
    QList<QString> m_queue;
    QSet<QString> m_underWay;
    std::function<void()> m_done;
    std::function<void(Error)> m_broken;
};

/// The images with what the cache knows of them, and a gap for each answer that is missing from it.
[[nodiscard]] std::vector<Image>
withRecords(std::vector<Image> images, const QHash<QString, ImageRecord> &cache, std::vector<Gap> &gaps);

} // namespace hullwatch
