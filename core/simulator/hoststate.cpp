// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/hoststate.h"

#include "core/simulator/json.h"
#include "core/simulator/processes.h"
#include "core/simulator/random.h"
#include "core/simulator/statsbody.h"

#include <algorithm>
#include <chrono>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t KeptEvents = 256;

bool isUp(const Container &container) {
    return container.spec.state == RunState::Running || container.spec.state == RunState::Paused;
}

} // namespace

qint64 wallClockNs() {
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

HostState::HostState(HostSpec spec) : m_spec(std::move(spec)) {
    m_containers.reserve(m_spec.containers.size());
    for (ContainerSpec &made : m_spec.containers) {
        auto container = std::make_unique<Container>();
        container->spec = made;
        if (made.state == RunState::Paused)
            container->pausedNs = m_spec.referenceNs - 3'600'000'000'000LL;
        m_byName.insert(made.name, container.get());
        m_byId.insert(made.id, container.get());
        m_containers.push_back(std::move(container));
    }
}

Container *HostState::find(const QString &key, Lookup *how) const {
    const auto answer = [how](Container *container, Lookup lookup) {
        if (how != nullptr)
            *how = lookup;
        return container;
    };
    if (Container *container = m_byId.value(key))
        return answer(container, Lookup::Found);
    if (Container *container = m_byName.value(key.startsWith(u'/') ? key.mid(1) : key))
        return answer(container, Lookup::Found);
    Container *found = nullptr;
    for (const auto &container : m_containers) {
        if (key.isEmpty() || !container->spec.id.startsWith(key))
            continue;
        if (found != nullptr)
            return answer(nullptr, Lookup::Ambiguous);
        found = container.get();
    }
    return answer(found, found == nullptr ? Lookup::Missing : Lookup::Found);
}

const QByteArray &HostState::inspectBody(Container &container) const {
    if (container.inspectBody.isEmpty())
        render(m_spec, container);
    return container.inspectBody;
}

QByteArray HostState::listBody(bool all, qint64 nowNs) const {
    std::vector<Container *> shown;
    shown.reserve(m_containers.size());
    for (const auto &container : m_containers) {
        if (all || isUp(*container) || container->spec.state == RunState::Restarting)
            shown.push_back(container.get());
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Container *left, const Container *right) {
        return left->spec.createdNs > right->spec.createdNs;
    });
    QByteArray body("[");
    body.reserve(static_cast<qsizetype>(shown.size()) * 1400 + 8);
    for (Container *container : shown) {
        if (container->inspectBody.isEmpty())
            render(m_spec, *container);
        if (body.size() > 1)
            body += ',';
        body += container->row.head + toBytes(jsonOf(statusText(*container, nowNs))) + container->row.tail;
    }
    body += "]\n";
    return body;
}

QByteArray HostState::top(Container &container, const QString &psArguments) {
    emitContainerEvent(container, u"top"_s);
    return topBody(container, inspectBody(container), wallClockNs(), psArguments);
}

QByteArray HostState::sample(const Container &container, qint64 nowNs, qint64 previousNs, bool named) const {
    const Container *network = container.ownNetwork ? &container : m_byId.value(container.networkOwner);
    return statsBody(m_spec, container,
                     {.nowNs = nowNs, .previousNs = previousNs, .network = network, .named = named});
}

bool HostState::start(const QString &key) {
    Container *container = find(key);
    if (container == nullptr || isUp(*container))
        return false;
    ContainerSpec &spec = container->spec;
    spec.state = RunState::Running;
    spec.startedNs = wallClockNs();
    spec.exitCode = 0;
    spec.pid = ++m_nextPid;
    if (!spec.health.isEmpty())
        spec.health = u"starting"_s;
    container->pausedNs = 0;
    container->heldNs = 0;
    container->surge = {};
    touch(*container);
    if (container->ownNetwork)
        emitNetworkEvent(*container, u"connect"_s);
    emitContainerEvent(*container, u"start"_s);
    return true;
}

bool HostState::stop(const QString &key, int exitCode, int signal) {
    Container *container = find(key);
    if (container == nullptr || (!isUp(*container) && container->spec.state != RunState::Restarting))
        return false;
    ContainerSpec &spec = container->spec;
    spec.state = RunState::Exited;
    spec.finishedNs = wallClockNs();
    spec.exitCode = exitCode;
    spec.pid = 0;
    container->pausedNs = 0;
    touch(*container);
    if (signal != 0)
        emitContainerEvent(*container, u"kill"_s, {{u"signal"_s, QString::number(signal)}});
    emitContainerEvent(*container, u"die"_s, {{u"exitCode"_s, QString::number(exitCode)}});
    if (container->ownNetwork)
        emitNetworkEvent(*container, u"disconnect"_s);
    if (signal != 0)
        emitContainerEvent(*container, u"stop"_s);
    return true;
}

bool HostState::pause(const QString &key) {
    Container *container = find(key);
    if (container == nullptr || container->spec.state != RunState::Running)
        return false;
    container->spec.state = RunState::Paused;
    container->pausedNs = wallClockNs();
    touch(*container);
    emitContainerEvent(*container, u"pause"_s);
    return true;
}

bool HostState::unpause(const QString &key) {
    Container *container = find(key);
    if (container == nullptr || container->spec.state != RunState::Paused)
        return false;
    container->heldNs += wallClockNs() - container->pausedNs;
    container->spec.state = RunState::Running;
    container->pausedNs = 0;
    touch(*container);
    emitContainerEvent(*container, u"unpause"_s);
    return true;
}

bool HostState::remove(const QString &key) {
    Container *container = find(key);
    if (container == nullptr)
        return false;
    stop(container->spec.id, 137, 9);
    emitContainerEvent(*container, u"destroy"_s);
    m_byName.remove(container->spec.name);
    m_byId.remove(container->spec.id);
    std::erase_if(m_containers, [container](const auto &one) { return one.get() == container; });
    return true;
}

bool HostState::add(const QString &name, const QString &image, const QByteArray &inspectPatch) {
    if (m_byName.contains(name))
        return false;
    auto container = std::make_unique<Container>();
    Random random(seedFor(imageId(name).mid(7, 15).toULongLong(nullptr, 16), 13, m_containers.size()));
    ContainerSpec &spec = container->spec;
    spec.id = random.hex(64);
    spec.name = name;
    spec.image = image;
    spec.patch = inspectPatch;
    spec.state = RunState::Created;
    spec.createdNs = wallClockNs();
    spec.address = 2 + static_cast<int>(m_containers.size() % 60000);
    m_byName.insert(name, container.get());
    m_byId.insert(spec.id, container.get());
    m_containers.push_back(std::move(container));
    emitContainerEvent(*m_containers.back(), u"create"_s);
    return true;
}

bool HostState::setHealth(const QString &key, const QString &status) {
    Container *container = find(key);
    if (container == nullptr)
        return false;
    container->spec.health = status;
    touch(*container);
    emitContainerEvent(*container, u"health_status: "_s + status);
    return true;
}

bool HostState::exec(const QString &key, const QString &command) {
    Container *container = find(key);
    if (container == nullptr || container->spec.state != RunState::Running)
        return false;
    Random random(static_cast<std::uint64_t>(wallClockNs()));
    const QList<QPair<QString, QString>> attributes{{u"execID"_s, random.hex(64)}};
    emitContainerEvent(*container, u"exec_create: "_s + command, attributes);
    emitContainerEvent(*container, u"exec_start: "_s + command, attributes);
    return true;
}

bool HostState::patchInspect(const QString &key, const QByteArray &mergePatch) {
    Container *container = find(key);
    if (container == nullptr || !parsed(mergePatch).is_object())
        return false;
    container->mergePatches.append(mergePatch);
    touch(*container);
    emitContainerEvent(*container, u"update"_s);
    return true;
}

bool HostState::setInspectField(const QString &key, const QByteArray &pointer, const QByteArray &value) {
    Container *container = find(key);
    if (container == nullptr || !pointer.startsWith('/') || parsed(value).is_discarded())
        return false;
    container->fields.append({pointer, value});
    touch(*container);
    emitContainerEvent(*container, u"update"_s);
    return true;
}

bool HostState::addChanges(const QString &key, const QList<Change> &changes) {
    Container *container = find(key);
    if (container == nullptr)
        return false;
    container->spec.changes.append(changes);
    return true;
}

bool HostState::setSurge(const QString &key, const Surge &surge) {
    Container *container = find(key);
    if (container == nullptr)
        return false;
    container->surge = surge;
    return true;
}

void HostState::touch(Container &container) {
    render(m_spec, container);
}

void HostState::emitContainerEvent(const Container &container, const QString &action,
                                   QList<QPair<QString, QString>> attributes) {
    attributes.append({u"name"_s, container.spec.name});
    emitEvent({.type = u"container"_s,
               .action = action,
               .actorId = container.spec.id,
               .image = container.spec.image,
               .attributes = std::move(attributes),
               .timeNano = 0});
}

void HostState::emitNetworkEvent(const Container &container, const QString &action) {
    const NetworkSpec &network = m_spec.networks.front();
    emitEvent({.type = u"network"_s,
               .action = action,
               .actorId = network.id,
               .image = {},
               .attributes = {{u"container"_s, container.spec.id},
                              {u"name"_s, network.name},
                              {u"type"_s, network.driver}},
               .timeNano = 0});
}

void HostState::emitEvent(Event event) {
    event.timeNano = wallClockNs();
    // Two events of one moment would otherwise be one to a client that asks for everything since the last it
    // saw.
    if (!m_recent.empty() && event.timeNano <= m_recent.back().timeNano)
        event.timeNano = m_recent.back().timeNano + 1;
    m_recent.push_back(event);
    if (m_recent.size() > KeptEvents)
        m_recent.pop_front();
    if (m_listener)
        m_listener(event);
}

} // namespace hullwatch::simulator
