// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/counters.h"
#include "core/simulator/event.h"
#include "core/simulator/hoststate.h"
#include "core/simulator/http.h"
#include "core/simulator/logbody.h"

namespace hullwatch::simulator {

/// How an answer goes on after its head.
enum class Delivery {
    Whole,       ///< `response` is all of it
    StatsStream, ///< one sample per period until the client goes
    StatsLater,  ///< one sample with precpu_stats after one period
    StatsOnce,   ///< one sample, as soon as the engine's one-shot delay has passed
    EventStream, ///< `replay`, then every event that passes `filter`
    LogStream,   ///< new lines as they come
};

/// What is to be answered.
struct Answer {
    Route route = Route::Other;
    Delivery delivery = Delivery::Whole;
    Response response;
    QString containerId;
    EventFilter filter;
    QByteArray replay;
    LogRequest log;
};

/// Decides the answer to a GET or HEAD request. `apiVersion` is the newest API to admit to; HEAD answers like
/// GET.
[[nodiscard]] Answer route(HostState &host, const Request &request, const QString &apiVersion);

/// The headers by which a client knows an engine.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> engineHeaders(const HostSpec &host,
                                                                 const QString &apiVersion);

} // namespace hullwatch::simulator
