// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/sample.h"
#include "core/model/change.h"
#include "core/model/container.h"
#include "core/model/daemon.h"
#include "core/model/engineevent.h"
#include "core/model/image.h"
#include "core/model/network.h"
#include "core/model/plugin.h"
#include "core/model/process.h"
#include "core/model/swarm.h"
#include "core/model/volume.h"

#include <QByteArrayView>

#include <vector>

/// The only place that knows Docker's JSON. Pure functions from the body of an answer to a record. Unknown
/// fields are ignored; omitted ones stay unset; a body that is not the expected shape is Malformed, TooDeep
/// or TooLarge.
namespace hullwatch {

/// A row of GET /containers/json: just enough to decide what to inspect.
struct ContainerRow {
    ContainerId id;
    QString name;
    QString image; ///< as it was asked for; an id where that names another image by now
    QString state;
    QString status;         ///< "Up 5 minutes (healthy)"
    size_t fingerprint = 0; ///< of everything the row says but `status`; holds within one run of the program
};

/// A list with the number of rows that could not be understood.
template <class T>
struct DecodedList {
    std::vector<T> rows;
    int malformedRows = 0;
};

/// GET /version into `into`, which keeps what the answer lacks.
[[nodiscard]] Result<void> decodeVersion(QByteArrayView json, Daemon &into);
/// GET /info into `into`.
[[nodiscard]] Result<void> decodeInfo(QByteArrayView json, Daemon &into);
/// GET /containers/json?all=1; of two rows with the same id the first counts.
[[nodiscard]] Result<DecodedList<ContainerRow>> decodeContainerList(QByteArrayView json);
/// GET /containers/{id}/json. Values of environment variables are dropped, secret-looking values masked.
[[nodiscard]] Result<Container> decodeContainer(QByteArrayView json);
/// GET /images/json.
[[nodiscard]] Result<std::vector<Image>> decodeImages(QByteArrayView json);
/// GET /images/{id}/json. Values of environment variables are dropped, secret-looking values masked.
[[nodiscard]] Result<ImageDetails> decodeImage(QByteArrayView json);
/// GET /images/{id}/history.
[[nodiscard]] Result<ImageHistory> decodeHistory(QByteArrayView json);
/// GET /networks.
[[nodiscard]] Result<std::vector<Network>> decodeNetworks(QByteArrayView json);
/// GET /volumes.
[[nodiscard]] Result<std::vector<Volume>> decodeVolumes(QByteArrayView json);
/// GET /plugins.
[[nodiscard]] Result<std::vector<EnginePlugin>> decodePlugins(QByteArrayView json);
/// GET /swarm, /nodes, /services, and the number of rows of /secrets, whose names are not kept.
[[nodiscard]] Result<SwarmCluster> decodeSwarm(QByteArrayView json);
[[nodiscard]] Result<std::vector<SwarmNode>> decodeNodes(QByteArrayView json);
[[nodiscard]] Result<std::vector<SwarmService>> decodeServices(QByteArrayView json);
[[nodiscard]] Result<qint64> decodeSecretCount(QByteArrayView json);
/// GET /containers/{id}/top with whatever columns; at most `maxProcesses` rows are kept.
[[nodiscard]] Result<ProcessList> decodeProcesses(QByteArrayView json);
inline constexpr qsizetype maxProcesses = 5'000;
/// GET /containers/{id}/stats, one answer or one line of the stream.
[[nodiscard]] Result<RawStats> decodeStats(QByteArrayView json);
/// GET /containers/{id}/changes, sorted by path; at most `maxChanges` are kept. null means no changes.
[[nodiscard]] Result<ChangeSet> decodeChanges(QByteArrayView json);
inline constexpr qsizetype maxChanges = 200'000;
/// One line of GET /events.
[[nodiscard]] Result<EngineEvent> decodeEvent(QByteArrayView json);
/// "message" of an error answer, else the start of the body as text.
[[nodiscard]] QString decodeErrorMessage(QByteArrayView body);

} // namespace hullwatch
