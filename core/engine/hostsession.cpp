// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostsession.h"

#include "core/engine/backoff.h"
#include "core/session/outage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

constexpr std::chrono::milliseconds eventDebounce{250};
constexpr std::chrono::seconds resyncInterval{60};
constexpr std::chrono::duration<double> resyncSpread{5};
constexpr std::chrono::seconds resyncWithoutEvents{5};
constexpr std::chrono::seconds longestUninspectedWithoutEvents{60};
constexpr std::chrono::seconds heartbeatInterval{4};
// Readers need the time of the newest answer to the second only.
constexpr std::chrono::seconds noteInterval{1};
// A host that answered this lately is expected back soon.
constexpr std::chrono::minutes lately{2};
constexpr int slotsOfPromptEngine = 8;
constexpr int slotsOfSlowEngine = 32;
// Leaves lanes to events, lists and what the operator asks for.
constexpr int slotsOverSsh = SshLanes::maxLanes - 2;

bool isWithin(const QElapsedTimer &since, std::chrono::milliseconds span) {
    return since.isValid() && !since.hasExpired(span.count());
}

} // namespace

HostSession::HostSession(Endpoint endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_changes(&EngineClient::changes,
                [this](const ContainerId &id, Result<ChangeSet> answer) {
                    deliver(id, std::move(answer), &HostSession::changesRead, &HostSession::changesFailed);
                })
    , m_processes(&EngineClient::processes, [this](const ContainerId &id, Result<ProcessList> answer) {
        deliver(id, std::move(answer), &HostSession::processesRead, &HostSession::processesFailed);
    }) {
    m_status.host = m_endpoint.id;
    m_status.label = m_endpoint.label;
    m_status.endpoint = m_endpoint.url;
    m_status.context = m_endpoint.context;
    m_status.group = m_endpoint.group;
    m_status.transport = m_endpoint.transport;
    m_status.demo = m_endpoint.demo;
    m_retryTimer.setSingleShot(true);
    m_eventTimer.setSingleShot(true);
    m_eventTimer.setInterval(eventDebounce);
    m_resyncTimer.setInterval(resyncInterval);
    m_heartbeatTimer.setInterval(heartbeatInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &HostSession::connectNow);
    connect(&m_eventTimer, &QTimer::timeout, this, [this] {
        if (m_reader)
            m_reader->read();
    });
    connect(&m_resyncTimer, &QTimer::timeout, this, &HostSession::resync);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &HostSession::heartbeat);
}

HostSession::~HostSession() = default;

void HostSession::start() {
    Q_EMIT statusChanged(m_status);
    connectNow();
}

void HostSession::refresh() {
    if (m_status.phase == HostPhase::Unreachable) {
        connectNow();
    } else if (m_reader) {
        m_reader->touchEverything();
        m_reader->read();
    }
}

void HostSession::resync() {
    if (!m_reader)
        return;
    m_reader->touchLists();
    m_reader->read();
}

void HostSession::resume() {
    disconnectBecause({ErrorCode::ConnectionLost, m_endpoint.place()});
    Q_EMIT statusChanged(m_status);
    connectNow();
}

void HostSession::confirmIdentity() {
    m_status.identityChange.reset();
    Q_EMIT statusChanged(m_status);
}

void HostSession::setFocus(const HostFocus &focus) {
    m_focus = focus;
    if (m_stats)
        m_stats->setFocus(focus);
}

void HostSession::setPeriods(const SamplingPeriods &periods) {
    m_periods = periods;
    if (m_stats)
        m_stats->setPeriods(periods);
}

void HostSession::setPaused(bool paused) {
    m_paused = paused;
    if (m_stats)
        m_stats->setPaused(paused);
}

void HostSession::connectNow() {
    m_retryTimer.stop();
    m_status.nextAttemptAt.reset();
    auto target = std::make_shared<HttpTarget>();
    target->endpoint = m_endpoint;
    if (m_endpoint.transport == TransportKind::Tls) {
        // Read at every attempt, so that renewed files are taken up without a restart.
        auto credentials = loadTlsCredentials(m_endpoint.tls, m_endpoint.passphrase);
        if (!credentials) {
            fail(credentials.error());
            return;
        }
        target->credentials = std::move(*credentials);
    }
    disposeOfConnection();
    m_http = std::make_unique<HttpClient>();
    m_client = std::make_unique<EngineClient>(*m_http, std::move(target));
    m_client->negotiate([this](const Result<QString> &version) {
        if (!version)
            fail(version.error());
        else
            onNegotiated();
    });
}

void HostSession::onNegotiated() {
    m_client->daemon([this](Result<Daemon> daemon) {
        if (daemon)
            onDaemon(std::move(*daemon));
        else
            fail(daemon.error());
    });
}

void HostSession::onDaemon(Daemon daemon) {
    m_daemon = std::move(daemon);
    checkIdentity();
    const bool podman = m_client->server().startsWith(QLatin1String("Libpod"));
    const bool prompt = podman || answersOneShotAtOnce(m_daemon.version);
    const bool overSsh = m_endpoint.transport == TransportKind::Ssh;
    StatsPoller::Manners manners;
    manners.clock = podman ? CpuClock::WallTime : CpuClock::Host;
    manners.slotLimit = overSsh ? slotsOverSsh : (prompt ? slotsOfPromptEngine : slotsOfSlowEngine);
    manners.streams = !podman && !overSsh; // there every connection is a process and a login
    m_stats = std::make_unique<StatsPoller>(*m_client, manners);
    m_stats->setPaused(m_paused);
    m_stats->setPeriods(m_periods);
    m_stats->setFocus(m_focus);
    connect(m_stats.get(), &StatsPoller::accepted, this, &HostSession::sampleTaken);
    connect(m_stats.get(), &StatsPoller::answered, this, &HostSession::noteAnswer);
    connect(m_stats.get(), &StatsPoller::stretched, this, [this](int times) {
        m_status.samplingStretch = times;
        Q_EMIT statusChanged(m_status);
    });
    m_status.samplingStretch = 1;
    m_records.daemon = m_daemon;
    m_reader = std::make_unique<HostReader>(*m_client, m_records);
    connect(m_reader.get(), &HostReader::listed, this, &HostSession::publish);
    connect(m_reader.get(), &HostReader::finished, this, &HostSession::onRead);
    connect(m_reader.get(), &HostReader::imagesRead, this, &HostSession::publish);
    connect(m_reader.get(), &HostReader::failed, this, &HostSession::fail);
    // Events first: what happens while the lists are read must not be missed.
    followEvents();
    m_reader->read();
    // Hosts that were connected together do not list together for ever.
    m_resyncTimer.start(std::chrono::ceil<std::chrono::milliseconds>(
        resyncInterval + resyncSpread * QRandomGenerator::global()->generateDouble()));
    m_heartbeatTimer.start();
}

void HostSession::checkIdentity() {
    // Podman makes an id up for every answer; its host's name is all there is to know it by.
    const bool podman = m_client->server().startsWith(QLatin1String("Libpod"));
    const QString id = podman ? QString() : m_daemon.id;
    const bool isKnown = !m_knownId.isEmpty() || !m_knownName.isEmpty();
    const bool isAnother =
        id.isEmpty() || m_knownId.isEmpty() ? m_daemon.name != m_knownName : id != m_knownId;
    if (isKnown && isAnother) {
        m_status.identityChange = IdentityChange{Timestamp::now(), m_knownId, m_knownName, id, m_daemon.name};
        m_records = {}; // what was known is the other one's
    }
    m_knownId = id;
    m_knownName = m_daemon.name;
}

void HostSession::followEvents() {
    m_client->events([this](const EngineEvent &event) { onEvent(event); },
                     [this](const Error &error) {
                         if (breaksSession(error)) {
                             fail(error);
                             return;
                         }
                         // An engine that refuses events is still read: by the full list alone, more often.
                         m_reader->addGap(QStringLiteral("GET /events"), error);
                         m_reader->setLongestUninspected(longestUninspectedWithoutEvents);
                         m_resyncTimer.start(resyncWithoutEvents);
                     });
}

void HostSession::onEvent(const EngineEvent &event) {
    if (!event.containerId.isEmpty())
        m_reader->touch({event.containerId});
    else if (event.type == QLatin1String("network"))
        m_reader->touchNetworks();
    else if (event.type == QLatin1String("volume"))
        m_reader->touchVolumes();
    if (!m_eventTimer.isActive())
        m_eventTimer.start();
}

void HostSession::onRead() {
    m_failures = 0;
    m_status.phase = HostPhase::Live;
    m_status.error = {};
    endOutage(m_status, Timestamp::now());
    m_status.lastAnswerAt = Timestamp::now();
    m_sinceAnswer.start();
    Q_EMIT statusChanged(m_status);
    publish();
}

void HostSession::publish() {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->host = m_endpoint.id;
    snapshot->generation = ++m_generation;
    snapshot->takenAt = Timestamp::now();
    snapshot->connection = {m_endpoint.transport, m_endpoint.url, m_endpoint.isLoopback(), {}};
    if (const auto &handshake = m_client->handshake())
        snapshot->connection.tls = *handshake;
    snapshot->daemon = *m_records.daemon;
    snapshot->gaps = m_records.gaps;
    snapshot->images = withRecords(m_records.images, m_records.imageRecords, snapshot->gaps);
    snapshot->networks = m_records.networks;
    snapshot->volumes = m_records.volumes;
    snapshot->plugins = m_records.plugins;
    snapshot->swarm = m_records.swarm;
    snapshot->imagesKnown = m_records.imagesKnown;
    snapshot->networksKnown = m_records.networksKnown;
    snapshot->volumesKnown = m_records.volumesKnown;
    snapshot->pluginsKnown = m_records.pluginsKnown;
    snapshot->stage = m_records.stage;
    std::vector<ContainerRun> running;
    for (const ContainerRow &row : m_records.rows) {
        const auto known = m_records.containers.constFind(row.id);
        if (known == m_records.containers.constEnd()) {
            if (snapshot->stage == ReadingStage::Listed) {
                // To be shown; where a record is judged, this may not be the name that was asked for.
                auto listed = recordOfRow(row);
                listed->imageName = row.image;
                snapshot->containers.push_back(std::move(listed));
            }
            continue;
        }
        snapshot->containers.push_back(*known);
        if ((*known)->state.running)
            running.push_back({row.id, (*known)->state.startedAt});
    }
    m_stats->setContainers(running);
    Q_EMIT snapshotTaken(snapshot);
}

template <class Reading>
void HostSession::read(ReadingQueue<Reading> &queue, const ContainerId &id) {
    queue.add(id);
    if (m_reader) // all of it is there, though the lists may still be on their way
        queue.proceed(*m_client);
    else
        queue.fail(m_status.error);
}

void HostSession::readChanges(const ContainerId &id) {
    read(m_changes, id);
}

void HostSession::readProcesses(const ContainerId &id) {
    read(m_processes, id);
}

template <class Reading>
void HostSession::deliver(const ContainerId &id, Result<Reading> answer,
                          void (HostSession::*delivered)(const std::shared_ptr<const Reading> &),
                          void (HostSession::*failed)(const ContainerId &, const Error &)) {
    if (!answer) {
        Q_EMIT(this->*failed)(id, answer.error());
        return;
    }
    answer->container = {m_endpoint.id, id};
    answer->readAt = Timestamp::now();
    Q_EMIT(this->*delivered)(std::make_shared<const Reading>(std::move(*answer)));
}

void HostSession::noteAnswer() {
    if (m_status.phase != HostPhase::Live || isWithin(m_sinceAnswer, noteInterval))
        return;
    m_sinceAnswer.start();
    m_status.lastAnswerAt = Timestamp::now();
    Q_EMIT statusChanged(m_status);
}

void HostSession::heartbeat() {
    // Also while the first lists are read, which may take longer than it takes to notice that nobody answers.
    if (!m_reader || (m_status.phase == HostPhase::Live && isWithin(m_sinceAnswer, heartbeatInterval)))
        return;
    m_client->ping([this](const Result<bool> &alive) {
        if (alive)
            noteAnswer();
        else if (breaksSession(alive.error()) || alive.error().code == ErrorCode::Timeout)
            fail(alive.error()); // where even a ping is not answered, everything else would wait in vain
    });
}

SamplingTally HostSession::tally() const {
    SamplingTally tally = m_tally;
    if (m_stats)
        tally += m_stats->tally();
    if (m_http) {
        tally.requests += m_http->requestCount();
        tally.connections += m_http->connectionCount();
    }
    return tally;
}

void HostSession::disposeOfConnection() {
    m_tally = tally();
    if (m_client)
        m_client->abandon();
    if (m_stats)
        m_stats->setPaused(true);
    // The failed request's callback may still be running inside these; they go once it has returned.
    QTimer::singleShot(0, this,
                       [http = std::shared_ptr<HttpClient>(std::move(m_http)),
                        client = std::shared_ptr<EngineClient>(std::move(m_client)),
                        reader = std::shared_ptr<HostReader>(std::move(m_reader)),
                        stats = std::shared_ptr<StatsPoller>(std::move(m_stats))]() mutable {
                           stats.reset();
                           reader.reset();
                           client.reset();
                           http.reset();
                       });
}

void HostSession::disconnectBecause(const Error &error) {
    m_resyncTimer.stop();
    m_heartbeatTimer.stop();
    m_eventTimer.stop();
    disposeOfConnection();
    beginOutage(m_status, Timestamp::now(), error);
    m_status.phase = HostPhase::Unreachable;
    m_status.error = error;
    m_changes.fail(error);
    m_processes.fail(error);
}

void HostSession::fail(const Error &error) {
    disconnectBecause(error);
    ++m_failures;
    const auto wait =
        retryDelay(m_failures, isWithin(m_sinceAnswer, lately), QRandomGenerator::global()->generateDouble());
    m_retryTimer.start(wait);
    m_status.nextAttemptAt =
        Timestamp{Timestamp::now().nanosecondsSinceEpoch + std::chrono::nanoseconds(wait).count()};
    Q_EMIT statusChanged(m_status);
}

} // namespace hullwatch
