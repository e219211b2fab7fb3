// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hostreader.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

constexpr int maxInspectsAtOnce = 8;

// "(healthy)", "(Paused)", "(137)".
QStringView inBrackets(QStringView status) {
    const qsizetype open = status.indexOf(u'(');
    return open < 0 ? QStringView()
                    : status.sliced(open, std::max<qsizetype>(status.indexOf(u')') - open, 0));
}

// "Up 5 seconds", "Exited (0) About a minute ago": it may have been another run a minute ago.
bool isYoung(QStringView status) {
    return status.contains(QLatin1String("second")) || status.contains(QLatin1String("About a minute"));
}

// But for the time that has passed.
bool saysTheSame(const ContainerRow &before, const ContainerRow &now) {
    return before.fingerprint == now.fingerprint && inBrackets(before.status) == inBrackets(now.status);
}

// Between half of it and all of it: a few at a time.
std::chrono::milliseconds spread(std::chrono::milliseconds longest) {
    const auto half = static_cast<double>(longest.count()) / 2;
    return std::chrono::milliseconds(
        static_cast<qint64>(half + half * QRandomGenerator::global()->generateDouble()));
}

} // namespace

std::shared_ptr<Container> recordOfRow(const ContainerRow &row) {
    auto record = std::make_shared<Container>();
    record->id = row.id;
    record->name = row.name;
    record->state.status = row.state;
    record->state.running = row.state == QLatin1String("running");
    return record;
}

bool breaksSession(const Error &error) {
    switch (stepOf(error.code)) {
    case ConnectionStep::Credentials:
    case ConnectionStep::Reach:
    case ConnectionStep::Tls:
        return true;
    default:
        return error.code == ErrorCode::ConnectionLost;
    }
}

HostReader::HostReader(EngineClient &client, HostRecords &records, QObject *parent)
    : QObject(parent), m_client(client), m_records(records) {
    m_records.gaps.clear(); // of an earlier connection
}

void HostReader::read() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    m_openParts = 1;
    std::erase_if(m_records.gaps,
                  [](const Gap &gap) { return gap.what.startsWith(QLatin1String("GET /containers/")); });
    const bool networksDue = std::exchange(m_networksDue, false);
    const bool volumesDue = std::exchange(m_volumesDue, false);
    m_readsLists = std::exchange(m_listsDue, false);
    if (m_readsLists) {
        readLists();
    } else {
        if (networksDue)
            readNetworks();
        if (volumesDue)
            readVolumes();
    }
    m_client.containerList([this](Result<DecodedList<ContainerRow>> list) {
        if (list)
            onList(*list);
        else
            onListFailed(list.error());
    });
}

void HostReader::touchEverything() {
    m_known.clear();
    m_listsDue = true;
}

void HostReader::readLists() {
    // Events are not read here: their gap lasts as long as the connection.
    std::erase_if(m_records.gaps, [](const Gap &gap) { return gap.what != QLatin1String("GET /events"); });
    m_imagesDue = true;
    // The session has just asked for it when it connects.
    if (!m_readOnce && m_records.daemon)
        readSwarm();
    else
        readDaemon();
    readList(&EngineClient::images, "GET /images/json", m_records.images, m_records.imagesKnown);
    readNetworks();
    readVolumes();
    readList(&EngineClient::plugins, "GET /plugins", m_records.plugins, m_records.pluginsKnown);
}

void HostReader::readNetworks() {
    readList(&EngineClient::networks, "GET /networks", m_records.networks, m_records.networksKnown);
}

void HostReader::readVolumes() {
    readList(&EngineClient::volumes, "GET /volumes", m_records.volumes, m_records.volumesKnown);
}

void HostReader::readDaemon() {
    ++m_openParts;
    m_client.daemon([this](Result<Daemon> daemon) {
        if (daemon)
            m_records.daemon = std::move(*daemon);
        else
            addGap(QStringLiteral("GET /info"), daemon.error());
        readSwarm();
        finishPart();
    });
}

template <class T>
void HostReader::readList(void (EngineClient::*call)(EngineClient::Then<std::vector<T>>), const char *what,
                          std::vector<T> &into, bool &known) {
    ++m_openParts;
    forgetGap(QLatin1String(what));
    (m_client.*call)([this, what, &into, &known](Result<std::vector<T>> answer) {
        known = answer.has_value();
        if (answer)
            into = std::move(*answer);
        else
            addGap(QString::fromLatin1(what), answer.error());
        finishPart();
    });
}

void HostReader::readSwarm() {
    const bool isManager = m_records.daemon && *m_records.daemon->swarm.controlAvailable;
    if (!isManager) {
        m_records.swarm.reset();
        return;
    }
    m_records.swarm.emplace();
    readSwarmPart(&EngineClient::swarm, "GET /swarm", &Swarm::cluster);
    readSwarmPart(&EngineClient::nodes, "GET /nodes", &Swarm::nodes);
    readSwarmPart(&EngineClient::services, "GET /services", &Swarm::services);
    readSwarmPart(&EngineClient::secretCount, "GET /secrets", &Swarm::secretCount);
}

template <class T>
void HostReader::readSwarmPart(void (EngineClient::*call)(EngineClient::Then<T>), const char *what,
                               std::optional<T> Swarm::*part) {
    ++m_openParts;
    (m_client.*call)([this, what, part](Result<T> answer) {
        if (answer && m_records.swarm)
            (*m_records.swarm).*part = std::move(*answer);
        else if (!answer)
            addGap(QString::fromLatin1(what), answer.error());
        finishPart();
    });
}

// Once the containers are there: what they are made of is read first.
void HostReader::readImages() {
    QSet<QString> used;
    for (const ContainerPtr &container : std::as_const(m_records.containers))
        used.insert(container->imageId);
    m_imageReader.read(
        m_records.images, used,
        [this] {
            m_records.stage = ReadingStage::Complete;
            Q_EMIT imagesRead();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void HostReader::onListFailed(const Error &error) {
    if (breaksSession(error) || !m_readOnce) {
        Q_EMIT failed(error);
        return;
    }
    addGap(QStringLiteral("GET /containers/json"), error);
    finishPart();
}

void HostReader::onList(const DecodedList<ContainerRow> &list) {
    if (list.malformedRows > 0) {
        addGap(QStringLiteral("GET /containers/json"),
               {ErrorCode::Malformed, QStringLiteral("%1 rows").arg(list.malformedRows)});
    }
    m_records.rows = list.rows;
    const Clock::time_point now = Clock::now();
    QHash<ContainerId, Known> known;
    known.reserve(static_cast<qsizetype>(list.rows.size()));
    for (const ContainerRow &row : list.rows) {
        const auto before = m_known.constFind(row.id);
        // Between two full lists, events tell of those that start and end.
        const bool isCurrent = before != m_known.constEnd() && before->due > now &&
                               saysTheSame(before->row, row) && !(m_readsLists && isYoung(row.status)) &&
                               !m_touched.contains(row.id) && m_records.containers.contains(row.id);
        if (!isCurrent)
            m_toInspect.append(row);
        known.insert(row.id, {row, isCurrent ? before->due : now + spread(m_longestUninspected)});
    }
    m_known = std::move(known);
    m_touched.clear();
    if (m_records.stage == ReadingStage::Listed)
        Q_EMIT listed();
    for (auto record = m_records.containers.begin(); record != m_records.containers.end();)
        record = m_known.contains(record.key()) ? std::next(record) : m_records.containers.erase(record);
    inspectNext();
}

void HostReader::inspectNext() {
    while (m_inspecting < maxInspectsAtOnce && !m_toInspect.isEmpty()) {
        const ContainerRow row = m_toInspect.takeFirst();
        ++m_inspecting;
        m_client.container(row.id,
                           [this, row](Result<Container> answer) { onInspected(row, std::move(answer)); });
    }
    if (m_inspecting == 0 && m_toInspect.isEmpty())
        finishPart();
}

void HostReader::onInspected(const ContainerRow &row, Result<Container> answer) {
    --m_inspecting;
    // An answer for another id than the one asked for must not overwrite that one's record.
    if (answer && answer->id != row.id)
        answer = unexpected(ErrorCode::Malformed, QStringLiteral("the answer describes another container"));
    if (answer) {
        ContainerPtr &known = m_records.containers[row.id];
        if (!known || *known != *answer)
            known = std::make_shared<const Container>(std::move(*answer));
    } else if (breaksSession(answer.error())) {
        Q_EMIT failed(answer.error());
        return;
    } else if (answer.error().code == ErrorCode::NotFound) {
        m_records.containers.remove(row.id);
        m_known.remove(row.id);
    } else {
        addGap(QStringLiteral("GET /containers/{id}/json of ") + row.name, answer.error());
        if (!m_records.containers.contains(row.id))
            m_records.containers.insert(row.id, recordOfRow(row));
        // Asked again with the next reading.
        m_known.remove(row.id);
    }
    inspectNext();
}

void HostReader::finishPart() {
    if (--m_openParts > 0)
        return;
    m_reading = false;
    m_readOnce = true;
    const bool imagesDue = std::exchange(m_imagesDue, false);
    const bool imagesMissing = imagesDue && m_imageReader.lacksAny(m_records.images);
    if (imagesDue)
        m_records.stage = imagesMissing ? ReadingStage::Inspected : ReadingStage::Complete;
    Q_EMIT finished();
    if (imagesMissing)
        readImages();
    if (m_readAgain)
        QTimer::singleShot(0, this, &HostReader::read);
}

void HostReader::forgetGap(QLatin1String what) {
    std::erase_if(m_records.gaps, [what](const Gap &gap) { return gap.what == what; });
}

void HostReader::addGap(const QString &what, const Error &why) {
    m_records.gaps.push_back({what, why});
}

} // namespace hullwatch
