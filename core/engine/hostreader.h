// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/imagereader.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>
#include <vector>

namespace hullwatch {

/// What is known of a host between readings; outlives connections, so that unchanged records stay shared.
struct HostRecords {
    std::vector<ContainerRow> rows; ///< the newest list
    QHash<ContainerId, ContainerPtr> containers;
    std::vector<Image> images;
    std::vector<Network> networks;
    std::vector<Volume> volumes;
    std::vector<EnginePlugin> plugins;
    bool imagesKnown = false;
    bool networksKnown = false;
    bool volumesKnown = false;
    bool pluginsKnown = false;
    QHash<QString, ImageRecord> imageRecords; ///< by id
    std::optional<Daemon> daemon;             ///< read anew with everything; nothing until then
    std::optional<Swarm> swarm;               ///< of managers only
    ReadingStage stage = ReadingStage::Listed;
    std::vector<Gap> gaps; ///< what the records lack, and why
};

/// A container of which no more than its row is known: every field that a control needs is missing.
[[nodiscard]] std::shared_ptr<Container> recordOfRow(const ContainerRow &row);

/// Whether the connection itself is in question, so that a session must start anew.
[[nodiscard]] bool breaksSession(const Error &error);

/// Reads a host over one connection into its records: the list of containers, and an inspect of those that
/// are new, listed otherwise than before, touched by an event, or not inspected for long; the daemon, images,
/// networks, volumes, plugins and the swarm when they are asked for. Details of images follow after that, a
/// few at a time. What cannot be read is a gap. Lives on the network thread; one reading at a time, a wish in
/// between is fulfilled afterwards.
class HostReader : public QObject {
    Q_OBJECT
public:
    HostReader(EngineClient &client, HostRecords &records, QObject *parent = nullptr);

    void read();
    /// The next reading inspects this container whatever the list says.
    void touch(const ContainerId &id) { m_touched.insert(id); }
    /// The next reading reads this list, too.
    void touchNetworks() { m_networksDue = true; }
    void touchVolumes() { m_volumesDue = true; }
    /// The next reading reads the daemon and all lists.
    void touchLists() { m_listsDue = true; }
    /// The next reading inspects every container, too.
    void touchEverything();
    /// What the list does not show, and no event told, is found after so long at the latest; ten minutes
    /// unless set.
    void setLongestUninspected(std::chrono::milliseconds span) { m_longestUninspected = span; }
    /// A gap that is no part of a reading.
    void addGap(const QString &what, const Error &why);

Q_SIGNALS:
    /// The list of containers is there, and never before were all of them read.
    void listed();
    /// The records are whole again, but for images whose details are still being read.
    void finished();
    /// The details of all images are in the records.
    void imagesRead();
    /// The connection broke, or the first list could not be read. No `finished` follows.
    void failed(const hullwatch::Error &error);

private:
    template <class T>
    void readList(void (EngineClient::*call)(EngineClient::Then<std::vector<T>>), const char *what,
                  std::vector<T> &into, bool &known);
    using Clock = std::chrono::steady_clock;

    /// A row whose inspect is in the records.
    struct Known {
        ContainerRow row;
        Clock::time_point due; ///< when it is inspected anew
    };

    void readLists();
    void readNetworks();
    void readVolumes();
    void readDaemon();
    void readSwarm();
    template <class T>
    void readSwarmPart(void (EngineClient::*call)(EngineClient::Then<T>), const char *what,
                       std::optional<T> Swarm::*part);
    void readImages();
    void onList(const DecodedList<ContainerRow> &list);
    void onListFailed(const Error &error);
    void inspectNext();
    void onInspected(const ContainerRow &row, Result<Container> answer);
    void forgetGap(QLatin1String what);
    void finishPart();

    EngineClient &m_client;
    HostRecords &m_records;
    ImageReader m_imageReader{m_client, m_records.imageRecords};
    QHash<ContainerId, Known> m_known;
    std::chrono::milliseconds m_longestUninspected = std::chrono::minutes(10);
    QList<ContainerRow> m_toInspect;
    QSet<ContainerId> m_touched;
    bool m_listsDue = true;
    bool m_readsLists = false; ///< the reading that is under way
    bool m_networksDue = false;
    bool m_volumesDue = false;
    bool m_imagesDue = false;
    bool m_readOnce = false;
    bool m_reading = false;
    bool m_readAgain = false;
    int m_openParts = 0;
    int m_inspecting = 0;
};

} // namespace hullwatch
