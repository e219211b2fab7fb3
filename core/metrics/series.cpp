// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hullwatch {

Series::Series(int capacity) : m_capacity(std::max(1, capacity)) {}

size_t Series::slot(int index) const {
    return (m_start + static_cast<size_t>(index)) % m_times.size();
}

qint64 Series::timeMilliseconds(int index) const {
    return m_times[slot(index)];
}

float Series::value(Metric metric, int index) const {
    return m_values[static_cast<int>(metric)][slot(index)];
}

void Series::append(const Sample &sample, Timestamp receivedAt) {
    if (!isEmpty() && sample.read <= m_latest.read)
        return;
    push(sample.read.milliseconds(),
         {sample.cpuPercent, sample.memoryBytes, sample.receivedBytesPerSecond, sample.sentBytesPerSecond,
          sample.readBytesPerSecond, sample.writtenBytesPerSecond, sample.pids});
    m_latest = sample;
    m_receivedAt = receivedAt;
    m_interrupted = false;
}

void Series::interrupt() {
    if (isEmpty() || m_interrupted)
        return;
    constexpr double none = Sample::unknown;
    push(m_latest.read.milliseconds() + 1, {none, none, none, none, none, none, none});
    m_interrupted = true;
}

void Series::push(qint64 milliseconds, const double (&values)[metricCount]) {
    if (size() < m_capacity) {
        m_times.push_back(milliseconds);
        for (int metric = 0; metric < metricCount; ++metric)
            m_values[metric].push_back(static_cast<float>(values[metric]));
    } else {
        m_times[m_start] = milliseconds;
        for (int metric = 0; metric < metricCount; ++metric)
            m_values[metric][m_start] = static_cast<float>(values[metric]);
        m_start = (m_start + 1) % m_times.size();
    }
}

QList<QPointF> Series::points(Metric metric, qint64 sinceMilliseconds) const {
    QList<QPointF> result;
    for (int i = 0; i < size(); ++i) {
        const qint64 time = timeMilliseconds(i);
        if (time < sinceMilliseconds)
            continue;
        const float y = value(metric, i);
        const bool followsGap = result.isEmpty() || std::isnan(result.constLast().y());
        if (std::isnan(y) && followsGap)
            continue;
        if (!followsGap && !std::isnan(y) &&
            static_cast<double>(time) - result.constLast().x() > longestStepMilliseconds)
            result.append(QPointF(result.constLast().x() + 1, std::numeric_limits<double>::quiet_NaN()));
        result.append(QPointF(static_cast<double>(time), static_cast<double>(y)));
    }
    return result;
}

} // namespace hullwatch
