// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <algorithm>

namespace hullwatch {

namespace {

constexpr qint64 nextMultiple(qint64 value, qint64 of) {
    return (value + of - 1) / of * of;
}

PackedValues packedValuesOf(const Sample &sample) {
    PackedValues values;
    for (size_t metric = 0; metric < values.size(); ++metric)
        values[metric] = packed(valueOf(sample, static_cast<Metric>(metric)));
    return values;
}

} // namespace

void Series::append(const Sample &sample, Timestamp receivedAt) {
    if (!isEmpty() && sample.read <= m_latest.read)
        return;
    const Row row{sample.read.milliseconds(), packedValuesOf(sample)};
    if (isEmpty() || row.milliseconds - m_latest.read.milliseconds() >= allMilliseconds)
        m_begin = row.milliseconds;
    keep(row);
    m_fine.add(row.milliseconds, row.values, m_interrupted);
    m_coarse.add(row.milliseconds, row.values, m_interrupted);
    m_latest = sample;
    m_receivedAt = receivedAt;
    m_interrupted = false;
    ++m_count;
}

void Series::interrupt() {
    if (isEmpty() || m_interrupted)
        return;
    Row nothing{m_latest.read.milliseconds() + 1, {}};
    nothing.values.fill(packedUnknown);
    keep(nothing);
    m_interrupted = true;
}

void Series::keep(const Row &row) {
    const auto isKept = [oldest = row.milliseconds - recentMilliseconds - fineMilliseconds](
                            const Row &known) { return known.milliseconds >= oldest; };
    auto kept = std::find_if(m_recent.cbegin(), m_recent.cend(), isKept);
    if (kept == m_recent.cbegin() && m_recent.size() >= mostRecent)
        ++kept;
    m_recent.erase(m_recent.cbegin(), kept);
    // It came faster for a while.
    if (m_recent.capacity() > 4 * (m_recent.size() + 8))
        m_recent.squeeze();
    m_recent.append(row);
}

qint64 Series::beginMilliseconds() const {
    return std::max(m_begin, m_coarse.beginMilliseconds());
}

std::vector<float> Series::recent(Metric metric, size_t count) const {
    std::vector<float> values;
    const qsizetype shown = std::min(static_cast<qsizetype>(count), m_recent.size());
    values.reserve(static_cast<size_t>(shown));
    for (qsizetype i = m_recent.size() - shown; i < m_recent.size(); ++i)
        values.push_back(static_cast<float>(unpacked(m_recent[i].values[static_cast<size_t>(metric)])));
    return values;
}

QList<QPointF> Series::points(Metric metric, qint64 sinceMilliseconds) const {
    GraphLine line;
    if (isEmpty())
        return {};
    const qint64 since = std::max(sinceMilliseconds, beginMilliseconds());
    // Each takes over where a stretch of the coarser one ends, so that nothing is drawn twice or left out.
    // Where nothing was dropped for newer samples there is nothing to take over from.
    const qint64 first = m_recent.constFirst().milliseconds;
    const qint64 recentBegin = first == m_begin ? first : nextMultiple(first, fineMilliseconds);
    const qint64 fineBegin = m_fine.hasWrapped()
                                 ? nextMultiple(m_fine.beginMilliseconds(), coarseMilliseconds)
                                 : m_fine.beginMilliseconds();
    m_coarse.draw(metric, since, fineBegin / coarseMilliseconds * coarseMilliseconds, line);
    m_fine.draw(metric, std::max(since, fineBegin), recentBegin, line);
    for (const Row &row : m_recent) {
        if (row.milliseconds >= std::max(since, recentBegin))
            line.add(row.milliseconds, row.milliseconds, row.milliseconds,
                     unpacked(row.values[static_cast<size_t>(metric)]));
    }
    return line.take();
}

} // namespace hullwatch
