// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hullwatch::test {

/// Pids of the processes whose parent is `parent`, or this test program; those that have ended and are not
/// reaped are among them.
[[nodiscard]] QList<qint64> childrenOf(qint64 parent);
[[nodiscard]] QList<qint64> ownChildren();

/// Open descriptors of this program.
[[nodiscard]] int openDescriptors();

/// PATH for as long as it lives.
class PathGuard {
public:
    explicit PathGuard(const QByteArray &path);
    ~PathGuard();
    PathGuard(const PathGuard &) = delete;
    PathGuard &operator=(const PathGuard &) = delete;

private:
    QByteArray m_before;
};

} // namespace hullwatch::test
