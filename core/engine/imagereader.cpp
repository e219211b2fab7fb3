// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/imagereader.h"

#include "core/engine/hostreader.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hullwatch {

namespace {

// Besides containers, stats and events: an engine must not notice that it is watched.
constexpr int maxImagesAtOnce = 3;

bool isBroken(const Error &error) {
    return error.code != ErrorCode::None && breaksSession(error);
}

} // namespace

bool ImageReader::lacks(const QString &id) const {
    const auto known = m_cache.constFind(id);
    if (known == m_cache.constEnd())
        return true;
    return (!known->details && known->detailsError.code != ErrorCode::Forbidden) ||
           (!known->history && known->historyError.code != ErrorCode::Forbidden);
}

bool ImageReader::lacksAny(const std::vector<Image> &images) const {
    return std::any_of(images.begin(), images.end(), [this](const Image &image) { return lacks(image.id); });
}

void ImageReader::read(const std::vector<Image> &images, const QSet<QString> &first,
                       std::function<void()> done, std::function<void(Error)> broken) {
    m_done = std::move(done);
    m_broken = std::move(broken);
    m_queue.clear();
    QSet<QString> present;
    for (const bool isFirst : {true, false}) {
        for (const Image &image : images) {
            present.insert(image.id);
            if (first.contains(image.id) == isFirst && lacks(image.id) && !m_underWay.contains(image.id))
                m_queue.append(image.id);
        }
    }
    for (auto known = m_cache.begin(); known != m_cache.end();)
        known = present.contains(known.key()) ? std::next(known) : m_cache.erase(known);
    next();
}

void ImageReader::next() {
    while (m_underWay.size() < maxImagesAtOnce && !m_queue.isEmpty()) {
        const QString id = m_queue.takeFirst();
        m_underWay.insert(id);
        m_client.image(id, [this, id](Result<ImageDetails> details) { onDetails(id, std::move(details)); });
    }
    if (m_underWay.isEmpty() && m_queue.isEmpty() && m_done)
        std::exchange(m_done, {})();
}

void ImageReader::onDetails(const QString &id, Result<ImageDetails> details) {
    ImageRecord &record = m_cache[id];
    record.detailsError = details ? Error() : details.error();
    if (details)
        record.details = std::make_shared<const ImageDetails>(std::move(*details));
    if (isBroken(record.detailsError))
        finishOne(id, record.detailsError);
    else
        m_client.imageHistory(
            id, [this, id](Result<ImageHistory> history) { onHistory(id, std::move(history)); });
}

void ImageReader::onHistory(const QString &id, Result<ImageHistory> history) {
    ImageRecord &record = m_cache[id];
    record.historyError = history ? Error() : history.error();
    if (history)
        record.history = std::make_shared<const ImageHistory>(std::move(*history));
    finishOne(id, record.historyError);
}

void ImageReader::finishOne(const QString &id, const Error &error) {
    m_underWay.remove(id);
    if (!isBroken(error)) {
        next();
        return;
    }
    m_queue.clear();
    m_done = {};
    if (m_broken)
        std::exchange(m_broken, {})(error);
}

std::vector<Image> withRecords(std::vector<Image> images, const QHash<QString, ImageRecord> &cache,
                               std::vector<Gap> &gaps) {
    for (Image &image : images) {
        const ImageRecord record = cache.value(image.id);
        image.details = record.details;
        image.history = record.history;
        if (record.detailsError.code != ErrorCode::None)
            gaps.push_back(
                {QStringLiteral("GET /images/{id}/json of ") + image.displayName(), record.detailsError});
        if (record.historyError.code != ErrorCode::None)
            gaps.push_back(
                {QStringLiteral("GET /images/{id}/history of ") + image.displayName(), record.historyError});
    }
    return images;
}

} // namespace hullwatch
