// SPDX-License-Identifier: GPL-3.0-or-later
#include "sshserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 30'000;
constexpr int kPollMs = 20;

QString program(const QString &name) {
    const QString found = QStandardPaths::findExecutable(name);
    // A user's PATH leaves out the sbin directories, where Debian has sshd.
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

bool succeeds(const QString &name, const QStringList &arguments) {
    QProcess process;
    process.start(name, arguments, QIODevice::ReadOnly);
    return process.waitForFinished(kTimeoutMs) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

bool writeFile(const QString &path, const QByteArray &content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool makeKey(const QString &path) {
    return succeeds(program(u"ssh-keygen"_s),
                    {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s, u"test"_s, u"-f"_s, path});
}

sockaddr_in loopback(quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A port of 127.0.0.1 that nothing listens at; 0 on failure.
quint16 freePort() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound =
        ::bind(descriptor, generic, length) == 0 && ::getsockname(descriptor, generic, &length) == 0;
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : quint16{0};
}

bool answers(quint16 port) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(port);
    const bool connected = ::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(descriptor);
    return connected;
}

} // namespace

bool SshServer::available(QString *reason) {
    QString missing;
    if (program(u"sshd"_s).isEmpty())
        missing = u"there is no sshd: install the package openssh-server"_s;
    else if (program(u"ssh"_s).isEmpty() || program(u"ssh-keygen"_s).isEmpty())
        missing = u"there is no ssh: install the package openssh-client"_s;
    else if (::geteuid() != 0 && !succeeds(u"sudo"_s, {u"-n"_s, u"true"_s}))
        missing = u"an sshd needs root, or sudo that asks no password"_s;
    if (reason)
        *reason = missing;
    return missing.isEmpty();
}

SshServer::SshServer() : m_directory(u"/tmp/hullwatch-ssh-XXXXXX"_s) {}

std::unique_ptr<SshServer> SshServer::start(const SshServerOptions &options, QString *error) {
    std::unique_ptr<SshServer> server(new SshServer);
    if (!available(error) || !server->prepare(options, error) || !server->revive(error))
        return nullptr;
    return server;
}

SshServer::~SshServer() {
    kill();
}

bool SshServer::prepare(const SshServerOptions &options, QString *error) {
    m_dockerSocket = options.dockerSocket;
    m_port = freePort();
    const QByteArray directory = m_directory.path().toUtf8();
    const QByteArray configuration = "ListenAddress 127.0.0.1:" + QByteArray::number(m_port) + "\nHostKey " +
                                     directory + "/hostkey\nAuthorizedKeysFile " + directory +
                                     "/identity.pub\nPidFile none\nStrictModes no\nUsePAM no\nUseDNS no\n"
                                     "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                                     "PermitRootLogin prohibit-password\nLogLevel VERBOSE\n" +
                                     options.configuration;
    const QByteArray client =
        "#!/bin/sh\nexec '" + program(u"ssh"_s).toUtf8() + "' -F '" + directory + "/config' \"$@\"\n";
    const bool prepared =
        QDir(m_directory.path()).mkdir(u"home"_s) && QDir(m_directory.path()).mkdir(u"bin"_s) &&
        makeKey(path(u"hostkey"_s)) && makeKey(identity()) && makeKey(stranger()) &&
        writeFile(path(u"sshd_config"_s), configuration) && writeFile(path(u"bin/ssh"_s), client) &&
        QFile::setPermissions(path(u"bin/ssh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!prepared)
        *error = u"cannot make the files of an sshd in "_s + m_directory.path();
    m_hostKey = contentOf(path(u"hostkey.pub"_s)).trimmed();
    knowHost(true);
    configureClient({});
    return prepared;
}

bool SshServer::revive(QString *error) {
    QStringList command{program(u"unshare"_s),
                        u"--mount"_s,
                        u"--pid"_s,
                        u"--fork"_s,
                        u"--kill-child"_s,
                        u"--mount-proc"_s,
                        u"sh"_s,
                        QStringLiteral(HULLWATCH_TEST_SUPPORT_DIR) + u"/isolated-sshd.sh"_s,
                        m_directory.path(),
                        m_dockerSocket};
    if (::geteuid() != 0)
        command = QStringList{u"sudo"_s, u"-n"_s} + command;
    // In a process group of its own, so that a Ctrl+C is the test's alone.
    m_daemon.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_daemon.start(command.takeFirst(), command);
    const QDeadlineTimer deadline(kTimeoutMs);
    while (m_daemon.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers(m_port))
            return true;
        m_daemon.waitForFinished(kPollMs);
    }
    *error = u"sshd does not listen: "_s + QString::fromUtf8(m_daemon.readAllStandardError() + log());
    return false;
}

void SshServer::kill() {
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    // The end of its standard input ends the script, and with it everything in its process namespace.
    m_daemon.closeWriteChannel();
    if (!m_daemon.waitForFinished(kTimeoutMs)) {
        m_daemon.kill();
        m_daemon.waitForFinished(kTimeoutMs);
    }
}

void SshServer::changeHostKey() {
    QFile::remove(path(u"hostkey"_s));
    makeKey(path(u"hostkey"_s));
}

QByteArray SshServer::log() const {
    return contentOf(path(u"log"_s));
}

int SshServer::logins() const {
    return static_cast<int>(log().count("Accepted publickey for root"));
}

void SshServer::configureClient(const QByteArray &lines, const QString &key) {
    writeFile(path(u"config"_s), lines + "\nHost *\nIdentityFile " +
                                     (key.isEmpty() ? identity() : key).toUtf8() +
                                     "\nIdentitiesOnly yes\nIdentityAgent none\n"
                                     "GlobalKnownHostsFile /dev/null\nUserKnownHostsFile " +
                                     path(u"known_hosts"_s).toUtf8() + '\n');
}

void SshServer::knowHost(bool known) {
    const QByteArray line = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + m_hostKey + '\n';
    writeFile(path(u"known_hosts"_s), known ? line : QByteArray());
}

} // namespace hullwatch::test
