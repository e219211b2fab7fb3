// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace hullwatch {

/// What somebody asked to be read of single containers: one at a time per host, since each reading costs the
/// engine much. Whatever is added is answered once. Lives on the network thread.
template <class Reading>
class ReadingQueue {
public:
    /// The method that reads it.
    using Ask = void (EngineClient::*)(const ContainerId &, EngineClient::Then<Reading>);
    using Answer = std::function<void(const ContainerId &, Result<Reading>)>;

    ReadingQueue(Ask ask, Answer answer) : m_ask(ask), m_answer(std::move(answer)) {}
    ReadingQueue(const ReadingQueue &) = delete;
    ReadingQueue &operator=(const ReadingQueue &) = delete;

    /// What waits already is not added again.
    void add(const ContainerId &id) {
        if (!m_waiting.contains(id))
            m_waiting.append(id);
    }

    /// Reads what waits, unless that is under way. When `client` is abandoned the queue must `fail`.
    void proceed(EngineClient &client) {
        if (m_current || m_waiting.isEmpty())
            return;
        m_current = m_waiting.takeFirst();
        (client.*m_ask)(*m_current, [this, &client](Result<Reading> answer) {
            m_answer(*std::exchange(m_current, std::nullopt), std::move(answer));
            proceed(client);
        });
    }

    /// Answers all that waits or is under way with this error.
    void fail(const Error &error) {
        QList<ContainerId> lost = std::exchange(m_waiting, {});
        if (m_current)
            lost.prepend(*std::exchange(m_current, std::nullopt));
        for (const ContainerId &id : lost)
            m_answer(id, unexpected(error));
    }

private:
    Ask m_ask;
    Answer m_answer;
    QList<ContainerId> m_waiting;
    std::optional<ContainerId> m_current;
};

} // namespace hullwatch
