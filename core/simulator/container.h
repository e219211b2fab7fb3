// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/fleet.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hullwatch::simulator {

/// One field that a test set, by JSON pointer ("/HostConfig/PidsLimit"); the value is JSON and may be null.
struct FieldValue {
    QByteArray pointer;
    QByteArray value;
};

/// The pieces of a container's row in /containers/json; the ageing status text goes between them.
struct ListRow {
    QByteArray head;
    QByteArray tail;
};

/// A container as it is now.
struct Container {
    ContainerSpec spec;      ///< its state, times, health and changes move
    qint64 pausedNs = 0;     ///< when it was paused; 0: it is not
    qint64 heldNs = 0;       ///< how long it was paused before, since its start: its counters stood still
    quint64 memoryLimit = 0; ///< from the last rendering; 0: none
    quint64 pidsLimit = 0;   ///< likewise
    bool ownNetwork = true;  ///< false with network none, host or container:…
    QString networkOwner;    ///< identifier of the container whose network it shares; empty: of none
    Surge surge;
    QList<QByteArray> mergePatches;
    QList<FieldValue> fields;
    QByteArray inspectBody; ///< rendered; empty: to be rendered
    ListRow row;
};

/// Renders `inspectBody`, `row` and what the statistics need from them.
void render(const HostSpec &host, Container &container);

/// The engine's words: "Up 6 days (healthy)", "Exited (0) 13 months ago".
[[nodiscard]] QString statusText(const Container &container, qint64 nowNs);

/// RFC 3339 with nine decimals in UTC, "0001-01-01T00:00:00Z" for 0.
[[nodiscard]] QString timeText(qint64 unixNs);

/// "created", "running", "paused", "restarting", "exited".
[[nodiscard]] QString stateText(RunState state);

} // namespace hullwatch::simulator
