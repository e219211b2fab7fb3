// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace hullwatch {

/// Cuts a stream of newline-separated JSON into lines. A line longer than `maxLineBytes` makes `feed` fail
/// for good.
class LineSplitter {
public:
    explicit LineSplitter(qsizetype maxLineBytes) : m_maxLineBytes(maxLineBytes) {}

    /// Calls `line` for every complete, non-empty line. False once a line was too long.
    [[nodiscard]] bool feed(QByteArrayView chunk, const std::function<void(QByteArrayView)> &line);

private:
    qsizetype m_maxLineBytes;
    QByteArray m_rest;
    bool m_failed = false;
};

} // namespace hullwatch
