// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace hullwatch::test {

struct ContainerRecipe;

enum class Transport { Unix, Tls };

struct EngineOptions {
    /// Names out of containerRecipes(); unset makes all of them, an empty list none.
    std::optional<QStringList> containers;
    /// Further options of dockerd.
    QStringList daemonOptions;
};

/// A real Docker daemon for one test program, with containers in it, gone without a trace when the object is,
/// or when the process is, however it ended.
///
/// It serves a Unix socket, and on 127.0.0.1 a free port with mutual TLS. Everything else about it is in
/// mount, network and process namespaces of its own: it reads no configuration of the machine, does not touch
/// its bridges, packet filter or /run, and several can run at the same time. So a published port is open
/// inside these namespaces only, `--network host` and `--pid host` mean the daemon's own, and State.Pid is
/// not a pid of the machine.
///
/// Needs root, or sudo that asks no password. Not thread-safe; needs no event loop.
class RealEngine {
public:
    /// Whether the programs are there (Debian packages docker.io, busybox-static, openssl) and root can be
    /// had; otherwise `reason` says what is missing.
    [[nodiscard]] static bool available(QString *reason = nullptr);
    /// True in CI (CI=true), where a test without an engine must fail, not be skipped.
    [[nodiscard]] static bool required();

    /// Returns when the daemon answers and every container is there, within about ten seconds. On failure
    /// null, with the reason and the last lines of the daemon's log in `error`.
    [[nodiscard]] static std::unique_ptr<RealEngine> start(const EngineOptions &options, QString *error);
    ~RealEngine();
    RealEngine(const RealEngine &) = delete;
    RealEngine &operator=(const RealEngine &) = delete;

    /// "unix:///…/docker.sock" or "tcp://127.0.0.1:PORT", as DOCKER_HOST takes it.
    [[nodiscard]] QString url(Transport transport) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// What a client needs for Transport::Tls.
    [[nodiscard]] CertificateFiles clientFiles() const { return m_client; }
    /// The authority that signed both sides: make further client certificates with it.
    [[nodiscard]] CertificateAuthority &authority() { return *m_authority; }

    /// Runs the docker program against this engine. Returns its standard output, or, when it failed, its
    /// standard error; `exitCode` is -1 when it did not end within a minute.
    QByteArray docker(const QStringList &arguments, int *exitCode = nullptr,
                      Transport transport = Transport::Unix) const;
    /// The full id; empty when no container had this name when the engine was started.
    [[nodiscard]] QString containerId(const QString &name) const { return m_ids.value(name); }
    [[nodiscard]] QStringList containerNames() const { return m_ids.keys(); }
    /// Containers this kernel or its rights did not let start, with what docker said; their state is
    /// `created`.
    [[nodiscard]] QHash<QString, QString> notStarted() const { return m_notStarted; }

    /// Kills the daemon outright; its containers live on. False, and why in `error`, when it does not end.
    bool killDaemon(QString *error);
    /// Starts it again, with its containers and its Unix sockets; its TCP port stays closed. Returns when it
    /// answers.
    bool restartDaemon(QString *error);

    /// Pids, as the machine counts them, of every process that belongs to this engine, its containers
    /// included.
    [[nodiscard]] QList<qint64> processIds() const;
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    RealEngine();

    bool prepareDirectory(QString *error);
    bool startDaemon(const QStringList &daemonOptions, QString *error);
    bool waitForAnswer(QString *error);
    bool importImage(QString *error) const;
    bool makeContainers(const std::optional<QStringList> &wanted, QString *error);
    void makeStage(const QList<ContainerRecipe> &stage);
    bool readContainerIds(const QStringList &names, QString *error);
    bool waitForWriter(QString *error);
    [[nodiscard]] QString logTail() const;

    QTemporaryDir m_directory;
    std::unique_ptr<CertificateAuthority> m_authority;
    CertificateFiles m_client;
    QProcess m_daemon;
    quint16 m_port = 0;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_notStarted;
};

} // namespace hullwatch::test

/// In initTestCase(): skips the test program with the reason where no such server (RealEngine, SshServer,
/// PodmanEngine) can run, and fails it in CI.
#define HULLWATCH_REQUIRE(Server)                                                                            \
    do {                                                                                                     \
        QString reason;                                                                                      \
        if (!hullwatch::test::Server::available(&reason)) {                                                  \
            if (hullwatch::test::RealEngine::required())                                                     \
                QFAIL(qPrintable(reason));                                                                   \
            QSKIP(qPrintable(reason));                                                                       \
        }                                                                                                    \
    } while (false)
#define HULLWATCH_REQUIRE_ENGINE() HULLWATCH_REQUIRE(RealEngine)
