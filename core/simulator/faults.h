// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/http.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace hullwatch::simulator {

/// What goes wrong with the answers to some paths. Fields add up: a fault may delay and truncate.
/// The path that is matched has no API version and no query: "/containers/json".
struct Fault {
    QRegularExpression path;
    int times = -1;                    ///< applied so often, then forgotten; -1: for ever
    int delayMs = 0;                   ///< before the answer
    bool stall = false;                ///< no answer ever; the connection stays open
    bool reset = false;                ///< the connection is dropped without an answer
    int status = 0;                    ///< > 0: instead of the true one
    std::optional<QByteArray> body;    ///< instead of the true one
    QByteArray contentType;            ///< not empty: instead of the true one
    qint64 truncateAfter = -1;         ///< ≥ 0: so many bytes of the body, then the connection closes
    qint64 fillerBytes = 0;            ///< > 0: a JSON string of that size as body
    bool withoutEngineHeaders = false; ///< no Api-Version, no Server: Docker
    QString apiVersion;                ///< not empty: the newest API the engine admits to
};

/// What goes wrong with events on their way to the listeners: the real engine skips a listener that does not
/// take an event within 100 ms, and events may come late and out of order.
struct EventFault {
    double lost = 0;  ///< share of the events that a listener never sees, 0 … 1
    int latestMs = 0; ///< the others come after up to so long
    quint64 seed = 1;
};

/// The faults a client has to survive, each for every path that `pathRegex` matches somewhere.
namespace faults {

[[nodiscard]] Fault status(const QString &pathRegex, int code,
                           const QByteArray &body = R"({"message":"made-up failure"})");
[[nodiscard]] Fault truncated(const QString &pathRegex, qint64 afterBytes);
[[nodiscard]] Fault stalled(const QString &pathRegex);
[[nodiscard]] Fault garbage(const QString &pathRegex);
[[nodiscard]] Fault huge(const QString &pathRegex, int mebibytes);
[[nodiscard]] Fault deeplyNested(const QString &pathRegex, int depth);
[[nodiscard]] Fault wrongContentType(const QString &pathRegex);
[[nodiscard]] Fault reset(const QString &pathRegex);
[[nodiscard]] Fault delayed(const QString &pathRegex, int milliseconds);
[[nodiscard]] Fault empty(const QString &pathRegex); ///< 200 with no body at all
[[nodiscard]] Fault notDocker();                     ///< every path answers with some web page
[[nodiscard]] Fault oldApi();                        ///< an engine of 2014: API 1.12

} // namespace faults

/// The answer as the fault leaves it; delays, stalls and resets are the caller's to do.
[[nodiscard]] Response applied(const Fault &fault, Response response);

} // namespace hullwatch::simulator
