// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/fleet.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hullwatch::simulator {

/// How many containers are in which state, for /info.
struct StateCounts {
    int running = 0;
    int paused = 0;
    int stopped = 0;
};

/// JSON bodies of the answers that concern a whole host. `apiVersion` is the newest the host admits to speak.
[[nodiscard]] QByteArray versionBody(const HostSpec &host, const QString &apiVersion);
[[nodiscard]] QByteArray infoBody(const HostSpec &host, const StateCounts &counts, qint64 nowNs);
/// `used` holds the image reference of every container on the host.
[[nodiscard]] QByteArray imageListBody(const HostSpec &host, const QStringList &used);
[[nodiscard]] QByteArray networkListBody(const HostSpec &host);
[[nodiscard]] QByteArray volumeListBody(const HostSpec &host);

/// By reference, identifier or unique prefix of one; nothing when unknown.
[[nodiscard]] std::optional<QByteArray> imageBody(const HostSpec &host, const QString &name);
[[nodiscard]] std::optional<QByteArray> imageHistoryBody(const HostSpec &host, const QString &name);
[[nodiscard]] std::optional<QByteArray> networkBody(const HostSpec &host, const QString &name);
[[nodiscard]] std::optional<QByteArray> volumeBody(const HostSpec &host, const QString &name);

} // namespace hullwatch::simulator
