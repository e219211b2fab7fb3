// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hullwatch::test {

/// What the containers of the test engine are made from; in the engine, imported by RealEngine.
inline constexpr QLatin1StringView kTestImage{"busybox:local"};
/// The same with a user, 10001, and a health check that succeeds.
inline constexpr QLatin1StringView kServiceImage{"service:1.0"};

/// Built upon it, without a tag, and with a secret in its history.
inline constexpr QLatin1StringView kLeakyImage{"leaky"};

/// An image, volume or network of the test engine besides kTestImage, and the docker command that makes it.
struct Preparation {
    QString name;
    QStringList command;
};

/// One container of the test engine: `docker run -d --name NAME OPTIONS IMAGE COMMAND`.
struct ContainerRecipe {
    QString name;
    QStringList options;
    QStringList command;
    QString image = kTestImage;
    /// `docker run`; else only `docker create`, which costs a fraction and is enough for a configuration.
    bool runs = true;
    /// The container that must run before this one can start; empty for none.
    QString after = {};
    QStringList needs = {}; ///< names of preparations
};

/// `directory` is the engine's. DIRECTORY/image.tar is what kTestImage was imported from, and
/// DIRECTORY/leaky/Dockerfile builds an image with secrets.
[[nodiscard]] QList<Preparation> preparations(const QString &directory);

/// Every container that RealEngine can make, one per configuration that a control or a decoder must get
/// right.
///
/// `directory` is the engine's: its socket is DIRECTORY/docker.sock, DIRECTORY/seccomp-allow.json a seccomp
/// profile that allows everything, and DIRECTORY/shared a mount that may be handed on.
[[nodiscard]] QList<ContainerRecipe> containerRecipes(const QString &directory);

} // namespace hullwatch::test
