// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginesource.h"

#include "core/base/threadpriority.h"
#include "core/engine/connectiondoctor.h"
#include "core/engine/hostsession.h"
#include "core/engine/suspendwatch.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

// Samples cross to the GUI thread in batches: one queued event per host, not one per sample.
constexpr std::chrono::milliseconds batchInterval{200};

} // namespace

/// The part on the network thread.
class EngineSource::Network : public QObject {
public:
    Network(EngineSource &source, std::vector<Endpoint> endpoints)
        : m_source(source), m_endpoints(std::move(endpoints)) {
        for (const Endpoint &endpoint : m_endpoints)
            addSession(endpoint);
        m_batchTimer = new QTimer(this);
        connect(m_batchTimer, &QTimer::timeout, this, &Network::flush);
        connect(&m_suspendWatch, &SuspendWatch::resumed, this, [this] {
            for (HostSession *session : std::as_const(m_sessions))
                session->resume();
        });
    }

    void start() {
        m_started = true;
        m_batchTimer->start(batchInterval);
        // In the order in which the user named them.
        for (const Endpoint &endpoint : m_endpoints)
            m_sessions.value(endpoint.id)->start();
    }

    void setEndpoints(std::vector<Endpoint> endpoints) {
        const std::vector<Endpoint> before = std::exchange(m_endpoints, std::move(endpoints));
        for (const Endpoint &endpoint : before) {
            if (std::find(m_endpoints.begin(), m_endpoints.end(), endpoint) == m_endpoints.end())
                removeSession(endpoint.id);
        }
        QList<HostId> order;
        for (const Endpoint &endpoint : m_endpoints) {
            order += endpoint.id;
            if (m_sessions.contains(endpoint.id))
                continue;
            addSession(endpoint);
            if (m_started)
                m_sessions.value(endpoint.id)->start();
        }
        announce([order](EngineSource &source) { Q_EMIT source.hostsArranged(order); });
    }

    void setFocus(const Focus &focus) {
        m_focus.clear();
        for (const ContainerKey &key : focus.visible)
            m_focus[key.host].visible.insert(key.id);
        if (!focus.selected.id.isEmpty())
            m_focus[focus.selected.host].selected = focus.selected.id;
        m_minimised = focus.minimised;
        for (auto session = m_sessions.begin(); session != m_sessions.end(); ++session)
            (*session)->setFocus(focusOn(session.key()));
    }

    void setPeriods(const SamplingPeriods &periods) {
        m_periods = periods;
        for (HostSession *session : std::as_const(m_sessions))
            session->setPeriods(periods);
    }

    void tally() {
        flush();
        SamplingTally sum;
        for (const HostSession *session : std::as_const(m_sessions))
            sum += session->tally();
        Q_EMIT m_source.tallied(sum);
    }

    void setPaused(bool paused) {
        m_paused = paused;
        for (HostSession *session : std::as_const(m_sessions))
            session->setPaused(paused);
    }

    [[nodiscard]] HostSession *session(const HostId &host) const { return m_sessions.value(host); }

    void diagnose(const HostId &host) {
        const auto endpoint = std::find_if(m_endpoints.begin(), m_endpoints.end(),
                                           [&host](const Endpoint &known) { return known.id == host; });
        if (endpoint == m_endpoints.end() || m_examined.contains(host))
            return;
        m_examined.insert(host);
        auto *doctor = new ConnectionDoctor(*endpoint, this);
        connect(doctor, &ConnectionDoctor::finished, this, [this, doctor](const Diagnosis &diagnosis) {
            m_examined.remove(diagnosis.host);
            doctor->deleteLater();
            Q_EMIT m_source.diagnosed(diagnosis);
        });
        doctor->start();
    }

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
        connect(session, &HostSession::processesRead, &m_source, &SnapshotSource::processesRead);
        connect(session, &HostSession::processesFailed, &m_source,
                [this, host](const ContainerId &id, const Error &error) {
                    Q_EMIT m_source.processesFailed({host, id}, error);
                });
        connect(session, &HostSession::sampleTaken, this,
                [this, host](const Sample &sample) { m_batches[host].push_back(sample); });
        session->setPaused(m_paused);
        session->setPeriods(m_periods);
        session->setFocus(focusOn(host));
        m_sessions.insert(host, session);
    }

    void removeSession(const HostId &host) {
        delete m_sessions.take(host);
        m_batches.remove(host);
        announce([host](EngineSource &source) { Q_EMIT source.hostRemoved(host); });
    }

    [[nodiscard]] HostFocus focusOn(const HostId &host) const {
        HostFocus focus = m_focus.value(host);
        focus.minimised = m_minimised;
        return focus;
    }

    // Behind whatever the sessions have said until now.
    template <class Emit>
    void announce(Emit emitSignal) {
        QMetaObject::invokeMethod(
            &m_source, [&source = m_source, emitSignal] { emitSignal(source); }, Qt::QueuedConnection);
    }

    void flush() {
        for (auto batch = m_batches.begin(); batch != m_batches.end(); ++batch) {
            if (!batch->empty())
                Q_EMIT m_source.samplesTaken(SampleBatch{batch.key(), std::exchange(*batch, {})});
        }
    }

    EngineSource &m_source;
    std::vector<Endpoint> m_endpoints;
    SuspendWatch m_suspendWatch{&SuspendWatch::systemLead, this};
    QHash<HostId, HostSession *> m_sessions;
    QHash<HostId, std::vector<Sample>> m_batches;
    QHash<HostId, HostFocus> m_focus;
    bool m_minimised = false;
    SamplingPeriods m_periods;
    bool m_started = false;
    bool m_paused = false;
    QSet<HostId> m_examined; ///< by a doctor right now
    QTimer *m_batchTimer = nullptr;
};

EngineSource::EngineSource(std::vector<Endpoint> endpoints, QObject *parent) : SnapshotSource(parent) {
    qRegisterMetaType<HostStatus>();
    qRegisterMetaType<SnapshotPtr>();
    qRegisterMetaType<SampleBatch>();
    qRegisterMetaType<SamplingTally>();
    qRegisterMetaType<ChangeSetPtr>();
    qRegisterMetaType<ProcessListPtr>();
    qRegisterMetaType<ContainerKey>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<Diagnosis>();
    m_thread.setObjectName(QStringLiteral("network"));
    m_network = new Network(*this, std::move(endpoints));
    m_network->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_network, lowerThreadPriority);
    connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.start();
}

EngineSource::~EngineSource() {
    m_thread.quit();
    m_thread.wait();
}

void EngineSource::setEndpoints(std::vector<Endpoint> endpoints) {
    QMetaObject::invokeMethod(m_network, [network = m_network, endpoints = std::move(endpoints)] {
        network->setEndpoints(endpoints);
    });
}

void EngineSource::setPeriods(const SamplingPeriods &periods) {
    QMetaObject::invokeMethod(m_network, [network = m_network, periods] { network->setPeriods(periods); });
}

void EngineSource::tally() {
    QMetaObject::invokeMethod(m_network, [network = m_network] { network->tally(); });
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

void EngineSource::readProcesses(const ContainerKey &container) {
    QMetaObject::invokeMethod(m_network, [network = m_network, container] {
        if (HostSession *session = network->session(container.host))
            session->readProcesses(container.id);
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

void EngineSource::diagnose(const HostId &host) {
    QMetaObject::invokeMethod(m_network, [network = m_network, host] { network->diagnose(host); });
}

} // namespace hullwatch
