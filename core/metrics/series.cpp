// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <algorithm>
#include <cmath>

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

void Series::append(const Sample &sample) {
    if (!isEmpty() && sample.read <= m_latest.read)
        return;
    const double values[metricCount] = {sample.cpuPercent,
                                        sample.memoryBytes,
                                        sample.receivedBytesPerSecond,
                                        sample.sentBytesPerSecond,
                                        sample.readBytesPerSecond,
                                        sample.writtenBytesPerSecond,
                                        sample.pids};
    if (size() < m_capacity) {
        m_times.push_back(sample.read.milliseconds());
        for (int metric = 0; metric < metricCount; ++metric)
            m_values[metric].push_back(static_cast<float>(values[metric]));
    } else {
        m_times[m_start] = sample.read.milliseconds();
        for (int metric = 0; metric < metricCount; ++metric)
            m_values[metric][m_start] = static_cast<float>(values[metric]);
        m_start = (m_start + 1) % m_times.size();
    }
    m_latest = sample;
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
        result.append(QPointF(static_cast<double>(time), static_cast<double>(y)));
    }
    return result;
}

} // namespace hullwatch
