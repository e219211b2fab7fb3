// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"

#include "core/engine/hostsession.h"
#include "core/engine/suspendwatch.h"

#include <QHash>
#include <QTimer>

namespace hullwatch {

namespace {

// Samples cross to the GUI thread in batches: one queued event per host, not one per sample.
constexpr std::chrono::milliseconds batchInterval{200};

} // namespace

/// The part on the network thread.
class EngineSource::Network : public QObject {
public:
    Network(EngineSource &source, const std::vector<Endpoint> &endpoints) : m_source(source) {
        for (const Endpoint &endpoint : endpoints)
            addSession(endpoint);
        m_batchTimer = new QTimer(this);
        connect(m_batchTimer, &QTimer::timeout, this, &Network::flush);
        connect(&m_suspendWatch, &SuspendWatch::resumed, this, [this] {
            for (HostSession *session : std::as_const(m_sessions))
                session->resume();
        });
    }

    void start() {
        m_batchTimer->start(batchInterval);
        // In the order in which the user named them.
        for (const Endpoint &endpoint : m_source.m_endpoints)
            m_sessions.value(endpoint.id)->start();
    }

    void setFocus(const Focus &focus) {
        QHash<HostId, QSet<ContainerId>> visible;
        for (const ContainerKey &key : focus.visible)
            visible[key.host].insert(key.id);
        if (!focus.selected.id.isEmpty())
            visible[focus.selected.host].insert(focus.selected.id);
        for (auto session = m_sessions.begin(); session != m_sessions.end(); ++session)
            (*session)->setVisible(visible.value(session.key()));
    }

    void setPaused(bool paused) {
        for (HostSession *session : std::as_const(m_sessions))
            session->setPaused(paused);
    }

    [[nodiscard]] HostSession *session(const HostId &host) const { return m_sessions.value(host); }

private:
    void addSession(const Endpoint &endpoint) {
        auto *session = new HostSession(endpoint, this);
        const HostId host = endpoint.id;
        connect(session, &HostSession::statusChanged, &m_source, &SnapshotSource::hostChanged);
        connect(session, &HostSession::snapshotTaken, &m_source, &SnapshotSource::snapshotTaken);
        connect(session, &HostSession::changesRead, &m_source, &SnapshotSource::changesRead);
        connect(session, &HostSession::changesFailed, &m_source,
                [this, host](const ContainerId &id, const Error &error) {
                    Q_EMIT m_source.changesFailed({host, id}, error);
                });
        connect(session, &HostSession::sampleTaken, this,
                [this, host](const Sample &sample) { m_batches[host].push_back(sample); });
        m_sessions.insert(host, session);
    }

    void flush() {
        for (auto batch = m_batches.begin(); batch != m_batches.end(); ++batch) {
            if (!batch->empty())
                Q_EMIT m_source.samplesTaken(SampleBatch{batch.key(), std::exchange(*batch, {})});
        }
    }

    EngineSource &m_source;
    SuspendWatch m_suspendWatch{&SuspendWatch::systemLead, this};
    QHash<HostId, HostSession *> m_sessions;
    QHash<HostId, std::vector<Sample>> m_batches;
    QTimer *m_batchTimer = nullptr;
};

EngineSource::EngineSource(std::vector<Endpoint> endpoints, QObject *parent)
    : SnapshotSource(parent), m_endpoints(std::move(endpoints)) {
    qRegisterMetaType<HostStatus>();
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<SampleBatch>();
    qRegisterMetaType<ChangeSetPtr>();
    qRegisterMetaType<ContainerKey>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("network"));
    m_network = new Network(*this, m_endpoints);
    m_network->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.start();
}

EngineSource::~EngineSource() {
    m_thread.quit();
    m_thread.wait();
}

void EngineSource::start() {
    QMetaObject::invokeMethod(m_network, [network = m_network] { network->start(); });
}

void EngineSource::setFocus(const Focus &focus) {
    QMetaObject::invokeMethod(m_network, [network = m_network, focus] { network->setFocus(focus); });
}

void EngineSource::readChanges(const ContainerKey &container) {
    QMetaObject::invokeMethod(m_network, [network = m_network, container] {
        if (HostSession *session = network->session(container.host))
            session->readChanges(container.id);
    });
}

void EngineSource::refresh(const HostId &host) {
    QMetaObject::invokeMethod(m_network, [network = m_network, host] {
        if (HostSession *session = network->session(host))
            session->refresh();
    });
}

void EngineSource::confirmIdentity(const HostId &host) {
    QMetaObject::invokeMethod(m_network, [network = m_network, host] {
        if (HostSession *session = network->session(host))
            session->confirmIdentity();
    });
}

void EngineSource::setPaused(bool paused) {
    QMetaObject::invokeMethod(m_network, [network = m_network, paused] { network->setPaused(paused); });
}

} // namespace hullwatch
