// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hullwatch::test {

/// What the containers of the test engine are made from; in the engine, imported by RealEngine.
inline constexpr QLatin1StringView kTestImage{"busybox:local"};

/// One container of the test engine: `docker run -d --name NAME OPTIONS busybox:local COMMAND`.
struct ContainerRecipe {
    QString name;
    QStringList options;
    QStringList command;
    /// The container that must run before this one can start; empty for none.
    QString after;
};

/// Every container that RealEngine can make, one per configuration that a control or a decoder must get
/// right.
///
/// `directory` is the engine's: its socket is DIRECTORY/docker.sock, and DIRECTORY/seccomp-allow.json a
/// seccomp profile that allows everything. The volume `runtime-directory` binds /var/run.
[[nodiscard]] QList<ContainerRecipe> containerRecipes(const QString &directory);

} // namespace hullwatch::test
