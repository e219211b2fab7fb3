// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"
#include "core/model/connection.h"
#include "core/model/container.h"
#include "core/model/daemon.h"
#include "core/model/image.h"
#include "core/model/network.h"
#include "core/model/plugin.h"
#include "core/model/swarm.h"
#include "core/model/volume.h"

#include <QMetaType>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// Something that could not be read, and why; it is part of the snapshot so that no reader takes it for
/// absent.
struct Gap {
    QString what; ///< "GET /containers/{id}/json of web-front"
    Error why;

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// How much of a host was read.
enum class ReadingStage {
    Listed,    ///< what the list of containers says: names, images and states; not enough to judge
    Inspected, ///< all but details of images
    Complete,
};

/// What a host said at one moment. Immutable once published; unchanged containers are shared between
/// snapshots.
struct Snapshot {
    HostId host;
    quint64 generation = 0; ///< grows by one with each snapshot of a host
    Timestamp takenAt;
    Connection connection;
    Daemon daemon;
    std::vector<ContainerPtr> containers;
    std::vector<Image> images;
    std::vector<Network> networks;
    std::vector<Volume> volumes;
    std::vector<EnginePlugin> plugins;
    bool imagesKnown = false;   ///< GET /images/json was answered
    bool networksKnown = false; ///< GET /networks was answered
    bool volumesKnown = false;  ///< GET /volumes was answered
    bool pluginsKnown = false;  ///< GET /plugins was answered
    std::optional<Swarm> swarm; ///< of managers only
    ReadingStage stage = ReadingStage::Complete;
    std::vector<Gap> gaps;

    /// Nothing when no container has this id or name.
    [[nodiscard]] const Container *findContainer(QStringView idOrName) const;
    [[nodiscard]] const Network *findNetwork(QStringView name) const;
    [[nodiscard]] const Volume *findVolume(QStringView name) const;
    /// By the whole id.
    [[nodiscard]] const Image *findImage(QStringView id) const;
    /// Why `what` ("GET /plugins") could not be read; nothing when it was, or never asked.
    [[nodiscard]] const Gap *findGap(QStringView what) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::SnapshotPtr)
