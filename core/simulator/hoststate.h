// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/container.h"
#include "core/simulator/event.h"
#include "core/simulator/fleet.h"

#include <QHash>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace hullwatch::simulator {

/// How a container was found by what a client wrote.
enum class Lookup { Found, Missing, Ambiguous };

/// A simulated host as it is now: its containers, their changes, and the events that tell of them.
/// Belongs to one thread. Every mutation returns false, and does nothing, when the container is unknown or
/// not in a state that allows it.
class HostState {
public:
    explicit HostState(HostSpec spec);

    /// Called for every event, after it took effect.
    void onEvent(std::function<void(const Event &)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] const HostSpec &spec() const { return m_spec; }
    [[nodiscard]] const std::vector<std::unique_ptr<Container>> &containers() const { return m_containers; }
    /// The last 256 events, oldest first, as the real engine keeps them.
    [[nodiscard]] const std::deque<Event> &recentEvents() const { return m_recent; }

    /// By full identifier, name (with or without '/') or unique prefix of an identifier.
    [[nodiscard]] Container *find(const QString &key, Lookup *how = nullptr) const;
    /// The inspect answer, rendered when needed.
    [[nodiscard]] const QByteArray &inspectBody(Container &container) const;
    /// The answer of /top for a running container; an event tells that somebody asked.
    [[nodiscard]] QByteArray top(Container &container, const QString &psArguments);
    /// The answer of /containers/json.
    [[nodiscard]] QByteArray listBody(bool all, qint64 nowNs) const;

    /// A line of statistics at this moment; `previousNs` and `named` as in StatsRequest.
    [[nodiscard]] QByteArray sample(const Container &container, qint64 nowNs, qint64 previousNs,
                                    bool named) const;

    bool start(const QString &key);
    bool stop(const QString &key, int exitCode = 0, int signal = 15);
    bool pause(const QString &key);
    bool unpause(const QString &key);
    bool remove(const QString &key);
    /// False also when the name is taken. `image` should be a reference of the image catalogue.
    bool add(const QString &name, const QString &image, const QByteArray &inspectPatch);
    bool setHealth(const QString &key, const QString &status);
    bool exec(const QString &key, const QString &command);
    bool patchInspect(const QString &key, const QByteArray &mergePatch);
    bool setInspectField(const QString &key, const QByteArray &pointer, const QByteArray &value);
    bool addChanges(const QString &key, const QList<Change> &changes);
    bool setSurge(const QString &key, const Surge &surge);

private:
    void emitContainerEvent(const Container &container, const QString &action,
                            QList<QPair<QString, QString>> attributes = {});
    void emitNetworkEvent(const Container &container, const QString &action);
    void emitEvent(Event event);
    void touch(Container &container);

    HostSpec m_spec;
    std::vector<std::unique_ptr<Container>> m_containers;
    QHash<QString, Container *> m_byName, m_byId;
    std::deque<Event> m_recent;
    std::function<void(const Event &)> m_listener;
    int m_nextPid = 60000;
};

/// Unix time in ns.
[[nodiscard]] qint64 wallClockNs();

} // namespace hullwatch::simulator
