// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace hullwatch::test {

struct SshServerOptions {
    /// What a login finds at docker's own place; empty for no engine there.
    QString dockerSocket;
    /// Further lines of sshd_config.
    QByteArray configuration;
};

/// A real sshd on a free port of 127.0.0.1 for one test program, gone without a trace when the object is, or
/// when the process is, however it ended. Its only account is root, with a home of its own, and only with the
/// key `identity`. It touches no file of the machine.
///
/// Beside it, what the user of an ssh client has: a configuration, known hosts and two keys, and a program
/// `ssh` that is the machine's with this configuration instead of the caller's.
///
/// Needs root, or sudo that asks no password. Not thread-safe; needs no event loop.
class SshServer {
public:
    /// Whether the programs are there (Debian packages openssh-server, openssh-client) and root can be had;
    /// otherwise `reason` says what is missing.
    [[nodiscard]] static bool available(QString *reason = nullptr);

    /// Returns when it listens. On failure null, with the reason and its log in `error`.
    [[nodiscard]] static std::unique_ptr<SshServer> start(const SshServerOptions &options, QString *error);
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    /// Everything dies at once, logins included, as when the machine loses power.
    void kill();
    /// After `kill`: on the same port.
    [[nodiscard]] bool revive(QString *error);
    /// Another key from the next `revive` on, which no client knows.
    void changeHostKey();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray log() const;
    /// How many logins there were.
    [[nodiscard]] int logins() const;

    /// The private key that the account accepts, and one that it does not.
    [[nodiscard]] QString identity() const { return path(QStringLiteral("identity")); }
    [[nodiscard]] QString stranger() const { return path(QStringLiteral("stranger")); }
    /// Replaces the client's configuration; what it says counts before the defaults, which are one key,
    /// `identity` unless another is given, no agent, and the known hosts below.
    void configureClient(const QByteArray &lines, const QString &key = {});
    /// Whether the client knows the host's key as it was at the start; it does by default.
    void knowHost(bool known);
    /// The directory of the program `ssh`: put it first in PATH.
    [[nodiscard]] QString programDirectory() const { return path(QStringLiteral("bin")); }

private:
    SshServer();

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    bool prepare(const SshServerOptions &options, QString *error);

    QTemporaryDir m_directory;
    QString m_dockerSocket;
    QProcess m_daemon;
    QByteArray m_hostKey;
    quint16 m_port = 0;
};

} // namespace hullwatch::test
