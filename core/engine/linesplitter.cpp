// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linesplitter.h"

namespace hullwatch {

bool LineSplitter::feed(QByteArrayView chunk, const std::function<void(QByteArrayView)> &line) {
    while (!m_failed && !chunk.isEmpty()) {
        const qsizetype end = chunk.indexOf('\n');
        const QByteArrayView part = end < 0 ? chunk : chunk.first(end);
        if (m_rest.size() + part.size() > m_maxLineBytes) {
            m_failed = true;
            m_rest.clear();
            break;
        }
        if (end < 0) {
            m_rest.append(part);
            break;
        }
        if (m_rest.isEmpty()) {
            if (!part.isEmpty())
                line(part);
        } else {
            m_rest.append(part);
            const QByteArray whole = std::exchange(m_rest, {});
            line(whole);
        }
        chunk = chunk.sliced(end + 1);
    }
    return !m_failed;
}

} // namespace hullwatch
