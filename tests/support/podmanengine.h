// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace hullwatch::test {

/// A real `podman system service` on a unix socket, with a storage, an image and containers of its own, gone
/// when the object is. Its containers are created and never started: many kernels of test machines do not let
/// Podman start one. Needs root and the Debian packages podman and busybox-static.
class PodmanEngine {
public:
    [[nodiscard]] static bool available(QString *reason = nullptr);

    /// Returns when the service answers; on failure null, with the reason in `error`.
    [[nodiscard]] static std::unique_ptr<PodmanEngine> start(QString *error);
    ~PodmanEngine();
    PodmanEngine(const PodmanEngine &) = delete;
    PodmanEngine &operator=(const PodmanEngine &) = delete;

    [[nodiscard]] QString socketPath() const { return m_directory.filePath(QStringLiteral("podman.sock")); }
    /// `podman create` of a container that would sleep. The output of a failure is in `error`.
    bool create(const QString &name, const QStringList &options, QString *error);
    /// Runs podman on the same storage.
    QByteArray podman(const QStringList &arguments, int *exitCode = nullptr) const;

private:
    PodmanEngine() = default;

    [[nodiscard]] QStringList storageOptions() const;
    bool importImage(QString *error);
    bool startService(QString *error);

    QTemporaryDir m_directory;
    QProcess m_service;
};

} // namespace hullwatch::test
