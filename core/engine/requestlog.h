// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hullwatch {

/// A file that every request is appended to as it leaves, so that anybody can see that Hullwatch only reads.
/// One line each: the time in UTC, the request line as it was sent, and the engine's address. Several logs,
/// also of several programs, may share a file: a line is written whole or not at all.
class RequestLog {
public:
    /// Without a path nothing is logged. A file that cannot be opened is told on standard error.
    explicit RequestLog(const QString &path);
    ~RequestLog();
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void note(const QString &engine, QByteArrayView requestLine) const;

private:
    int m_descriptor = -1;
};

} // namespace hullwatch
