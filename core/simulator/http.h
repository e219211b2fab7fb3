// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace hullwatch::simulator {

/// Longest request head, and longest request body that is read and thrown away.
inline constexpr qsizetype MaxRequestBytes = qsizetype{64} * 1024;

/// One request, taken apart.
struct Request {
    QByteArray method;
    QByteArray target; ///< as sent
    QString version;   ///< "1.41" of a path /v1.41/…; empty without
    QString path;      ///< percent-decoded, without the version
    QUrlQuery query;
    bool keepAlive = true;

    /// The value of a query parameter as text, percent-decoded; empty when absent.
    [[nodiscard]] QString parameter(const QString &name) const;
    /// Go's idea of a true form value: anything but "", "0", "no", "false", "none"; `otherwise` when absent.
    [[nodiscard]] bool flag(const QString &name, bool otherwise = false) const;
};

struct Response {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    qint64 truncateAfter = -1; ///< ≥ 0: so many bytes of the body are sent, then the connection is closed
    qint64 fillerBytes = 0;    ///< > 0: instead of `body`, one JSON string of so many bytes
};

enum class Parse { Incomplete, Ready, TooLarge, Malformed };

/// Takes the first complete request out of `buffer`. Nothing is taken unless Ready.
[[nodiscard]] Parse takeRequest(QByteArray &buffer, Request &request);

/// Status line and headers up to and including the empty line. `length` < 0: chunked.
[[nodiscard]] QByteArray responseHead(const Response &response, qint64 length, bool keepAlive);

/// {"message": "…"} as the engine writes errors.
[[nodiscard]] Response errorResponse(int status, const QString &message);

} // namespace hullwatch::simulator
