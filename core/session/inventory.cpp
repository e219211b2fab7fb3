// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/inventory.h"

#include "core/base/threadpriority.h"
#include "core/metrics/series.h"
#include "core/model/hostconfiglimits.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace hullwatch {

namespace {

// Not the global pool: Qt paints with that one, and painting would wait until everything is judged. One core
// is left to the window.
class Judges : public QThreadPool {
public:
    Judges() { setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); }
};

QThreadPool &judges() {
    static Judges pool;
    return pool;
}

// A judgement of a thousand containers takes as long to remove as the window has for several frames.
HostAssessmentPtr removedElsewhere(HostAssessmentPtr assessment) {
    const HostAssessment *judged = assessment.get();
    return {judged, [kept = std::move(assessment)](const HostAssessment *) mutable {
                judges().start([last = std::move(kept)]() mutable {
                    lowerThreadPriority();
                    last.reset();
                });
            }};
}

// What was read of an earlier run does not hold for this one.
void forgetReadings(ContainerEntry &known, const ContainerState &now) {
    const bool restarted = known.container && known.container->state.startedAt != now.startedAt;
    if (restarted) {
        known.changes.reset();
        known.changesError = {};
    }
    if (restarted || !now.running) {
        known.processes.reset();
        known.processesError = {};
        known.load.interrupt();
    }
    if (restarted && now.running && now.startedAt)
        known.load.restart(*now.startedAt);
}

LoadLimits limitsOf(const Container &container, const HostEntry &host) {
    const double quota = cpuLimitOf(container.hostConfig);
    const auto cpus = static_cast<double>(host.snapshot->daemon.cpuCount.valueOr(0));
    return {100 * (std::isnan(quota) && cpus > 0 ? cpus : quota), memoryLimitOf(container.hostConfig)};
}

} // namespace

bool HostEntry::isStale(Timestamp now) const {
    if (!status.lastAnswerAt)
        return false;
    const auto age =
        std::chrono::nanoseconds(now.nanosecondsSinceEpoch - status.lastAnswerAt->nanosecondsSinceEpoch);
    return status.phase == HostPhase::Unreachable || age > staleAfter;
}

Inventory::Inventory(SnapshotSource &source, QObject *parent) : QObject(parent), m_source(source) {
    m_flushTimer.setInterval(100);
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &Inventory::flush);
    m_restTimer.setInterval(10);
    m_restTimer.setSingleShot(true);
    connect(&m_restTimer, &QTimer::timeout, this, &Inventory::tellContainers);
    m_loadTimer.setInterval(1000);
    m_loadTimer.setSingleShot(true);
    connect(&m_loadTimer, &QTimer::timeout, this, [this] { judge(std::exchange(m_otherLoad, {})); });
    m_wholeTimer.setInterval(300);
    m_wholeTimer.setSingleShot(true);
    connect(&m_wholeTimer, &QTimer::timeout, this, [this] { judge(std::exchange(m_unwhole, {})); });
    m_wordsTimer.setSingleShot(true);
    connect(&m_wordsTimer, &QTimer::timeout, this, &Inventory::judgeWhatTimeChanged);
    awaitChange();
    connect(&source, &SnapshotSource::hostChanged, this, &Inventory::onHost);
    connect(&source, &SnapshotSource::hostRemoved, this, &Inventory::onHostRemoved);
    connect(&source, &SnapshotSource::hostsArranged, this, &Inventory::onHostsArranged);
    connect(&source, &SnapshotSource::snapshotTaken, this, &Inventory::onSnapshot);
    connect(&source, &SnapshotSource::samplesTaken, this, &Inventory::onSamples);
    connect(&source, &SnapshotSource::changesRead, this, &Inventory::onChanges);
    connect(&source, &SnapshotSource::changesFailed, this, &Inventory::onChangesFailed);
    connect(&source, &SnapshotSource::processesRead, this, &Inventory::onProcesses);
    connect(&source, &SnapshotSource::processesFailed, this, &Inventory::onProcessesFailed);
}

// A judgement posts to the application when it is done.
Inventory::~Inventory() {
    judges().waitForDone();
}

HostEntry *Inventory::host(const HostId &host) {
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&](const HostEntry &entry) { return entry.status.host == host; });
    return found == m_hosts.end() ? nullptr : &*found;
}

const HostEntry *Inventory::findHost(const HostId &host) const {
    return const_cast<Inventory *>(this)->host(host);
}

QList<ContainerKey> Inventory::containers() const {
    QList<ContainerKey> keys;
    keys.reserve(m_containers.size());
    for (const HostEntry &entry : m_hosts) {
        if (!entry.snapshot)
            continue;
        for (const ContainerPtr &container : entry.snapshot->containers)
            keys.append({entry.status.host, container->id});
    }
    return keys;
}

const ContainerEntry *Inventory::find(const ContainerKey &key) const {
    const auto found = m_containers.constFind(key);
    return found == m_containers.constEnd() ? nullptr : &*found;
}

void Inventory::onHost(const HostStatus &status) {
    if (status.phase == HostPhase::Unreachable)
        interruptSeries(status.host);
    if (HostEntry *entry = host(status.host))
        entry->status = status;
    else
        m_hosts.push_back({status, {}, {}});
    m_hostsDirty = true;
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::onHostRemoved(const HostId &id) {
    const auto gone = std::find_if(m_hosts.begin(), m_hosts.end(),
                                   [&](const HostEntry &entry) { return entry.status.host == id; });
    if (gone == m_hosts.end())
        return;
    if (gone->snapshot) {
        for (const ContainerPtr &container : gone->snapshot->containers) {
            const ContainerKey key{id, container->id};
            if (m_containers.remove(key))
                m_changed.insert(key);
        }
    }
    m_hosts.erase(gone);
    // A judgement that is still under way is not for a host that is added anew under the same id.
    m_judging.remove(id);
    m_judgeAgain.remove(id);
    m_unwhole.remove(id);
    m_hostsDirty = true;
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::onHostsArranged(const QList<HostId> &order) {
    QHash<HostId, qsizetype> places;
    for (qsizetype i = 0; i < order.size(); ++i)
        places.insert(order[i], i);
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [&](const HostEntry &a, const HostEntry &b) {
        return places.value(a.status.host, order.size()) < places.value(b.status.host, order.size());
    });
    m_hostsDirty = true;
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::interruptSeries(const HostId &id) {
    const HostEntry *entry = host(id);
    if (!entry || !entry->snapshot || entry->status.phase == HostPhase::Unreachable)
        return;
    for (const ContainerPtr &container : entry->snapshot->containers) {
        const auto known = m_containers.constFind({id, container->id});
        if (known != m_containers.constEnd())
            known->series->interrupt();
    }
}

void Inventory::onSnapshot(const SnapshotPtr &snapshot) {
    HostEntry *entry = host(snapshot->host);
    if (!entry || (entry->snapshot && entry->snapshot->generation >= snapshot->generation))
        return;
    // A list does not say since when a container runs.
    const bool isRunKnown = entry->snapshot && entry->snapshot->stage != ReadingStage::Listed;
    QSet<ContainerKey> present;
    for (const ContainerPtr &container : snapshot->containers) {
        const ContainerKey key{snapshot->host, container->id};
        present.insert(key);
        ContainerEntry &known = m_containers[key];
        if (known.container == container)
            continue;
        if (!known.series)
            known.series = std::make_shared<Series>();
        if (isRunKnown)
            forgetReadings(known, container->state);
        known.key = key;
        known.container = container;
        m_changed.insert(key);
    }
    if (entry->snapshot) {
        for (const ContainerPtr &container : entry->snapshot->containers) {
            const ContainerKey key{snapshot->host, container->id};
            if (!present.contains(key) && m_containers.remove(key))
                m_changed.insert(key);
        }
    }
    entry->snapshot = snapshot;
    m_hostsDirty = true;
    switch (snapshot->stage) {
    case ReadingStage::Listed:
        break;
    case ReadingStage::Inspected:
        // The details of images usually follow at once, and with them everything is judged.
        m_unwhole.insert(snapshot->host);
        if (!m_wholeTimer.isActive())
            m_wholeTimer.start();
        break;
    case ReadingStage::Complete:
        judge(snapshot->host);
        break;
    }
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::setAuditContext(const AuditContextPtr &context) {
    m_context = context ? context : std::make_shared<const AuditContext>();
    for (const HostEntry &entry : m_hosts) {
        if (entry.snapshot)
            judge(entry.status.host);
    }
    awaitChange();
}

// Not longer than a minute: the clock may be set, and timers stand still while the machine sleeps.
void Inventory::awaitChange() {
    constexpr std::chrono::milliseconds longest = std::chrono::minutes(1);
    const Timestamp now = Timestamp::now();
    auto wait = longest;
    const auto consider = [&](const auto &words) {
        for (const auto &word : words) {
            if (!word.expiresAt || !word.isValidAt(now))
                continue;
            const std::chrono::milliseconds rest(word.expiresAt->milliseconds() - now.milliseconds() + 1);
            wait = std::min(wait, rest);
        }
    };
    consider(m_context->waivers);
    consider(m_context->attestations);
    m_wordsTimer.start(wait);
}

void Inventory::judgeWhatTimeChanged() {
    for (const HostEntry &entry : m_hosts) {
        if (entry.assessment &&
            !judgeAlike(*entry.assessment->context, *contextFor(entry), entry.status.host))
            judge(entry.status.host);
    }
    awaitChange();
}

void Inventory::judge(const QSet<HostId> &hosts) {
    for (const HostId &id : hosts) {
        if (host(id))
            judge(id);
    }
}

AuditContextPtr Inventory::contextFor(const HostEntry &host) const {
    auto context = std::make_shared<AuditContext>(*m_context);
    context->now = Timestamp::now();
    for (const ContainerPtr &container : host.snapshot->containers) {
        const ContainerKey key{host.status.host, container->id};
        const auto known = m_containers.constFind(key);
        if (known == m_containers.constEnd())
            continue;
        const ContainerReadings readings{known->processes, known->changes, known->processesError.code,
                                         known->changesError.code, known->load.reading()};
        if (readings != ContainerReadings())
            context->readings.insert(key, readings);
    }
    return context;
}

void Inventory::judge(const HostId &id) {
    m_unwhole.remove(id);
    if (m_judging.contains(id)) {
        m_judgeAgain.insert(id);
        return;
    }
    const HostEntry *entry = host(id);
    if (entry->snapshot->stage == ReadingStage::Listed)
        return;
    m_judging.insert(id, entry->snapshot);
    judges().start([context = QPointer<Inventory>(this), snapshot = entry->snapshot,
                    previous = entry->assessment, by = contextFor(*entry)] {
        lowerThreadPriority();
        HostAssessmentPtr assessment = removedElsewhere(assess(snapshot, previous, by));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, assessment = std::move(assessment)] {
                if (context)
                    context->onAssessed(assessment);
            },
            Qt::QueuedConnection);
    });
}

void Inventory::onAssessed(const HostAssessmentPtr &assessment) {
    const HostId id = assessment->snapshot->host;
    if (m_judging.value(id) != assessment->snapshot)
        return;
    m_judging.remove(id);
    if (HostEntry *entry = host(id)) {
        entry->assessment = assessment;
        for (const AssessmentPtr &judged : assessment->containers) {
            const auto known = m_containers.find({id, judged->container->id});
            if (known == m_containers.end() || known->assessment == judged)
                continue;
            known->assessment = judged;
            m_changed.insert(known->key);
        }
        m_hostsDirty = true;
    }
    if (m_judgeAgain.remove(id))
        judge(id);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::onSamples(const SampleBatch &batch) {
    const HostEntry *entry = host(batch.host);
    if (!entry || !entry->snapshot)
        return;
    for (const Sample &sample : batch.samples) {
        const auto known = m_containers.find({batch.host, sample.container});
        if (known == m_containers.end())
            continue;
        known->series->append(sample);
        if (known->load.add(sample, limitsOf(*known->container, *entry)))
            m_otherLoad.insert(batch.host);
        m_sampled.insert(known->key);
    }
    if (!m_otherLoad.isEmpty() && !m_loadTimer.isActive())
        m_loadTimer.start();
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Inventory::onChanges(const ChangeSetPtr &changes) {
    const auto known = m_containers.find(changes->container);
    if (known == m_containers.end())
        return;
    known->changes = changes;
    known->changesError = {};
    judge(known->key.host);
    Q_EMIT changesChanged(known->key);
}

void Inventory::onChangesFailed(const ContainerKey &container, const Error &error) {
    const auto known = m_containers.find(container);
    if (known == m_containers.end())
        return;
    known->changesError = error;
    judge(container.host);
    Q_EMIT changesChanged(container);
}

void Inventory::onProcesses(const ProcessListPtr &processes) {
    const auto known = m_containers.find(processes->container);
    if (known == m_containers.end())
        return;
    // It may have stopped in between.
    if (known->container->state.running)
        known->processes = processes;
    known->processesError = {};
    judge(known->key.host);
    Q_EMIT processesChanged(known->key);
}

void Inventory::onProcessesFailed(const ContainerKey &container, const Error &error) {
    const auto known = m_containers.find(container);
    if (known == m_containers.end())
        return;
    if (known->container->state.running)
        known->processesError = error;
    judge(container.host);
    Q_EMIT processesChanged(container);
}

void Inventory::flush() {
    const QSet<ContainerKey> sampled = std::exchange(m_sampled, {});
    if (!m_restTimer.isActive())
        tellContainers();
    if (std::exchange(m_hostsDirty, false))
        Q_EMIT hostsChanged();
    if (!sampled.isEmpty())
        Q_EMIT samplesChanged(sampled);
}

void Inventory::tellContainers() {
    QSet<ContainerKey> part;
    if (m_changed.size() <= mostAtOnce) {
        part = std::exchange(m_changed, {});
    } else {
        for (auto key = m_changed.begin(); part.size() < mostAtOnce; key = m_changed.erase(key))
            part.insert(*key);
        m_restTimer.start();
    }
    if (!part.isEmpty())
        Q_EMIT containersChanged(part);
}

} // namespace hullwatch
