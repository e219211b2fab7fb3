// SPDX-License-Identifier: GPL-3.0-or-later
#include "realengine.h"

#include "enginecontainers.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <deque>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartTimeoutMs = 90'000; // a machine that is busy with other tests takes its time
constexpr int kStopTimeoutMs = 20'000;
constexpr int kDockerTimeoutMs = 60'000;
constexpr int kPollMs = 20;
constexpr std::size_t kContainersAtOnce = 4;

QString program(const QString &name) {
    const QString found = QStandardPaths::findExecutable(name);
    // A user's PATH leaves out the sbin directories, where Debian has dockerd.
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : found;
}

bool writeFile(const QString &path, const QByteArray &content, QString *error) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    *error = path + u": "_s + file.errorString();
    return false;
}

bool succeeds(const QString &name, const QStringList &arguments, QString *output = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments, QIODevice::ReadOnly);
    const bool ended =
        process.waitForFinished(kDockerTimeoutMs) && process.exitStatus() == QProcess::NormalExit;
    if (output)
        *output = QString::fromLocal8Bit(process.readAll());
    return ended && process.exitCode() == 0;
}

QProcessEnvironment clientEnvironment(const QString &directory) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"DOCKER_"_s))
            environment.remove(name);
    }
    environment.insert(u"DOCKER_CONFIG"_s, directory + u"/client"_s);
    // The builder that is part of the engine, whatever plugins the client has.
    environment.insert(u"DOCKER_BUILDKIT"_s, u"0"_s);
    return environment;
}

/// A listening socket on a free port of 127.0.0.1; -1 on failure.
int listenOnLoopback(quint16 *port) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (descriptor < 0 || ::bind(descriptor, generic, length) != 0 || ::listen(descriptor, 128) != 0 ||
        ::getsockname(descriptor, generic, &length) != 0) {
        if (descriptor >= 0)
            ::close(descriptor);
        return -1;
    }
    *port = ntohs(address.sin_port);
    return descriptor;
}

/// Copies every absolute path in what ldd printed to the same path below `root`.
bool copyLibraries(const QString &lddOutput, const QDir &root) {
    const QStringList words = lddOutput.simplified().split(u' ');
    for (const QString &path : words) {
        if (!path.startsWith(u'/'))
            continue;
        if (!root.mkpath(QFileInfo(path).path().mid(1)) || !QFile::copy(path, root.filePath(path.mid(1))))
            return false;
    }
    return true;
}

bool makeRootFileSystem(const QDir &root, QString *error) {
    for (const char *const each : {"bin", "etc", "tmp", "proc", "sys", "dev", "var"}) {
        if (!root.mkpath(QString::fromLatin1(each))) {
            *error = u"cannot make "_s + root.filePath(QString::fromLatin1(each));
            return false;
        }
    }
    QString applets;
    const QString busybox = program(u"busybox"_s);
    if (!succeeds(busybox, {u"--list"_s}, &applets) ||
        !QFile::copy(busybox, root.filePath(u"bin/busybox"_s))) {
        *error = u"cannot make the test image from "_s + busybox;
        return false;
    }
    // Nothing for busybox-static; the other busybox of Debian needs its libraries beside it.
    QString libraries;
    if (succeeds(u"ldd"_s, {busybox}, &libraries) && !copyLibraries(libraries, root)) {
        *error = u"cannot copy the libraries of "_s + busybox;
        return false;
    }
    const QStringList names = applets.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &applet : names) {
        if (applet != u"busybox"_s)
            QFile::link(u"busybox"_s, root.filePath(u"bin/"_s + applet));
    }
    return writeFile(root.filePath(u"etc/passwd"_s),
                     "root:x:0:0:root:/:/bin/sh\ntoor:x:0:0:root too:/:/bin/sh\n", error) &&
           writeFile(root.filePath(u"etc/group"_s), "root:x:0:\n", error) &&
           writeFile(root.filePath(u"etc/motd"_s), "Hullwatch test image\n", error) &&
           writeFile(root.filePath(u"etc/removed"_s), "deleted by the container `writer`\n", error);
}

/// The parent of every process of the machine.
QHash<qint64, qint64> parents() {
    QHash<qint64, qint64> result;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isPid = false;
        const qint64 pid = entry.toLongLong(&isPid);
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (!isPid || !stat.open(QIODevice::ReadOnly))
            continue;
        // The name in parentheses may hold spaces and parentheses: state and parent come after the last one.
        const QByteArray content = stat.readAll();
        const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
        result.insert(pid, fields.value(1).toLongLong());
    }
    return result;
}

} // namespace

bool RealEngine::available(QString *reason) {
    QString missing;
    if (program(u"dockerd"_s).isEmpty() || program(u"docker"_s).isEmpty() ||
        program(u"docker-init"_s).isEmpty())
        missing = u"there is no dockerd: install the package docker.io"_s;
    else if (program(u"busybox"_s).isEmpty())
        missing = u"there is no busybox: install the package busybox-static"_s;
    else if (program(u"openssl"_s).isEmpty())
        missing = u"there is no openssl: install the package openssl"_s;
    else if (::geteuid() != 0 && !succeeds(u"sudo"_s, {u"-n"_s, u"true"_s}))
        missing = u"a Docker daemon needs root, or sudo that asks no password"_s;
    if (reason)
        *reason = missing;
    return missing.isEmpty();
}

bool RealEngine::required() {
    return qEnvironmentVariable("CI") == u"true"_s;
}

// The path of the Unix socket may have 108 bytes, and TMPDIR may be long.
RealEngine::RealEngine() : m_directory(u"/tmp/hullwatch-XXXXXX"_s) {}

std::unique_ptr<RealEngine> RealEngine::start(const EngineOptions &options, QString *error) {
    QString ignored;
    QString &reason = error ? *error : ignored;
    if (!available(&reason))
        return nullptr;
    std::unique_ptr<RealEngine> engine(new RealEngine);
    if (!engine->prepareDirectory(&reason) || !engine->startDaemon(options.daemonOptions, &reason) ||
        !engine->waitForAnswer(&reason) || !engine->importImage(&reason) ||
        !engine->makeContainers(options.containers, &reason))
        return nullptr;
    return engine;
}

RealEngine::~RealEngine() {
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    // The end of its standard input ends the daemon's script, which kills and removes everything.
    m_daemon.closeWriteChannel();
    if (!m_daemon.waitForFinished(kStopTimeoutMs)) {
        m_daemon.kill();
        m_daemon.waitForFinished(kStopTimeoutMs);
    }
}

QString RealEngine::url(Transport transport) const {
    if (transport == Transport::Unix)
        return u"unix://"_s + directory() + u"/docker.sock"_s;
    return u"tcp://127.0.0.1:"_s + QString::number(m_port);
}

bool RealEngine::prepareDirectory(QString *error) {
    const QDir directory(m_directory.path());
    if (!m_directory.isValid() || !directory.mkdir(u"client"_s) || !directory.mkdir(u"certificates"_s) ||
        !directory.mkdir(u"leaky"_s)) {
        *error = u"cannot make a directory in /tmp: "_s + m_directory.errorString();
        return false;
    }
    m_authority = std::make_unique<CertificateAuthority>(directory.filePath(u"certificates"_s));
    const CertificateFiles server = m_authority->server();
    m_client = m_authority->client();
    if (!m_authority->error().isEmpty()) {
        *error = m_authority->error();
        return false;
    }
    const bool copied = QFile::copy(server.ca, directory.filePath(u"ca.pem"_s)) &&
                        QFile::copy(server.cert, directory.filePath(u"cert.pem"_s)) &&
                        QFile::copy(server.key, directory.filePath(u"key.pem"_s));
    if (!copied)
        *error = u"cannot copy the certificates"_s;
    return copied && writeFile(directory.filePath(u"daemon.json"_s), "{}\n", error) &&
           writeFile(directory.filePath(u"seccomp-allow.json"_s), "{\"defaultAction\": \"SCMP_ACT_ALLOW\"}\n",
                     error) &&
           writeFile(directory.filePath(u"leaky/Dockerfile"_s),
                     "FROM busybox:local\n"
                     "ADD Dockerfile /etc/motd\n"
                     "CMD [\"serve\", \"--database\", \"postgres://app:Tr0ub4dor@db/app\"]\n"
                     "CMD [\"sleep\", \"86400\"]\n",
                     error);
}

bool RealEngine::startDaemon(const QStringList &daemonOptions, QString *error) {
    const int listener = listenOnLoopback(&m_port);
    if (listener < 0) {
        *error = u"cannot listen on 127.0.0.1: "_s + qt_error_string();
        return false;
    }
    QStringList command{program(u"unshare"_s),
                        u"--mount"_s,
                        u"--net"_s,
                        u"--pid"_s,
                        u"--fork"_s,
                        u"--kill-child"_s,
                        u"--mount-proc"_s,
                        program(u"docker-init"_s),
                        u"--"_s,
                        u"sh"_s,
                        QStringLiteral(HULLWATCH_TEST_SUPPORT_DIR) + u"/isolated-engine.sh"_s,
                        QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1),
                        directory(),
                        QString::number(::getegid())};
    command += daemonOptions;
    if (::geteuid() != 0)
        command = QStringList{u"sudo"_s, u"-n"_s} + command;
    // The socket goes in as standard output: sudo passes the first three descriptors only. In a process group
    // of its own, the daemon's script survives a Ctrl+C long enough to clean up.
    m_daemon.setChildProcessModifier([listener] {
        ::setpgid(0, 0);
        ::dup2(listener, STDOUT_FILENO);
    });
    m_daemon.setStandardErrorFile(directory() + u"/log"_s);
    m_daemon.setProcessEnvironment(clientEnvironment(directory()));
    m_daemon.start(command.takeFirst(), command);
    const bool started = m_daemon.waitForStarted(kStartTimeoutMs);
    ::close(listener);
    if (!started)
        *error = u"the Docker daemon does not start: "_s + m_daemon.errorString();
    return started;
}

bool RealEngine::waitForAnswer(QString *error) {
    const QDeadlineTimer deadline(kStartTimeoutMs);
    int exitCode = -1;
    do {
        if (QFileInfo::exists(directory() + u"/docker.sock"_s))
            docker({u"version"_s}, &exitCode);
        if (exitCode == 0)
            return true;
    } while (!m_daemon.waitForFinished(kPollMs) && !deadline.hasExpired());
    *error = u"the Docker daemon does not answer; the end of its log:\n"_s + logTail();
    return false;
}

bool RealEngine::importImage(QString *error) const {
    const QString archive = directory() + u"/image.tar"_s;
    const QDir root(directory() + u"/image"_s);
    QString output;
    if (!makeRootFileSystem(root, error))
        return false;
    if (!succeeds(u"tar"_s, {u"--owner=0"_s, u"--group=0"_s, u"-C"_s, root.path(), u"-cf"_s, archive, u"."_s},
                  &output)) {
        *error = u"cannot pack the test image: "_s + output;
        return false;
    }
    int exitCode = -1;
    const QByteArray answer = docker({u"import"_s, archive, QString(kTestImage)}, &exitCode);
    if (exitCode != 0)
        *error = u"docker import: "_s + QString::fromLocal8Bit(answer);
    return exitCode == 0;
}

bool RealEngine::makeContainers(const std::optional<QStringList> &wanted, QString *error) {
    QList<ContainerRecipe> first;
    QList<ContainerRecipe> second;
    QStringList names;
    QStringList needs;
    const QList<ContainerRecipe> recipes = containerRecipes(directory());
    for (const ContainerRecipe &recipe : recipes) {
        if (wanted && !wanted->contains(recipe.name))
            continue;
        (recipe.after.isEmpty() ? first : second).append(recipe);
        names.append(recipe.name);
        needs += recipe.needs;
    }
    if (names.isEmpty())
        return true;
    for (const Preparation &preparation : preparations(directory())) {
        int exitCode = 0;
        if (wanted && !needs.contains(preparation.name))
            continue;
        const QByteArray said = docker(preparation.command, &exitCode);
        if (exitCode != 0) {
            *error = preparation.name + u": "_s + QString::fromLocal8Bit(said);
            return false;
        }
    }
    makeStage(first);
    makeStage(second);
    return readContainerIds(wanted.value_or(names), error) &&
           (!names.contains(u"writer"_s) || waitForWriter(error));
}

void RealEngine::makeStage(const QList<ContainerRecipe> &stage) {
    std::deque<std::pair<QString, std::unique_ptr<QProcess>>> running;
    const auto finishOldest = [&] {
        QProcess &process = *running.front().second;
        process.waitForFinished(kDockerTimeoutMs);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            m_notStarted.insert(running.front().first,
                                QString::fromLocal8Bit(process.readAllStandardError()));
        running.pop_front();
    };
    for (const ContainerRecipe &recipe : stage) {
        if (running.size() >= kContainersAtOnce)
            finishOldest();
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(clientEnvironment(directory()));
        const QStringList make = recipe.runs ? QStringList{u"run"_s, u"-d"_s} : QStringList{u"create"_s};
        process->start(program(u"docker"_s), QStringList{u"-H"_s, url(Transport::Unix)} + make +
                                                 QStringList{u"--name"_s, recipe.name} + recipe.options +
                                                 QStringList{recipe.image} + recipe.command);
        running.emplace_back(recipe.name, std::move(process));
    }
    while (!running.empty())
        finishOldest();
}

bool RealEngine::readContainerIds(const QStringList &names, QString *error) {
    const QByteArray answer =
        docker({u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.Names}} {{.ID}}"_s});
    const QStringList lines = QString::fromLatin1(answer).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        // A container that others link to bears their names for it as well: "plain,linked/peer".
        for (const QString &name : line.section(u' ', 0, 0).split(u',')) {
            if (!name.contains(u'/'))
                m_ids.insert(name, line.section(u' ', 1, 1));
        }
    }
    for (const QString &name : names) {
        if (!m_ids.contains(name)) {
            *error = u"the container "_s + name + u" was not made: "_s + m_notStarted.value(name);
            return false;
        }
    }
    return true;
}

bool RealEngine::waitForWriter(QString *error) {
    const QDeadlineTimer deadline(kStartTimeoutMs);
    do {
        // The deletion is the last thing it does.
        if (docker({u"diff"_s, u"writer"_s}).contains("D /etc/removed"))
            return true;
    } while (!m_daemon.waitForFinished(kPollMs) && !deadline.hasExpired());
    *error = u"the container writer did not write"_s;
    return false;
}

QByteArray RealEngine::docker(const QStringList &arguments, int *exitCode, Transport transport) const {
    QStringList connection{u"-H"_s, url(transport)};
    if (transport == Transport::Tls)
        connection += {u"--tlsverify"_s, u"--tlscacert"_s, m_client.ca, u"--tlscert"_s,
                       m_client.cert,    u"--tlskey"_s,    m_client.key};
    QProcess process;
    process.setProcessEnvironment(clientEnvironment(directory()));
    process.start(program(u"docker"_s), connection + arguments, QIODevice::ReadOnly);
    const bool ended =
        process.waitForFinished(kDockerTimeoutMs) && process.exitStatus() == QProcess::NormalExit;
    const int code = ended ? process.exitCode() : -1;
    if (exitCode)
        *exitCode = code;
    return code == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
}

bool RealEngine::killDaemon(QString *error) {
    QString pid;
    for (const qint64 each : processIds()) {
        QFile name(u"/proc/%1/comm"_s.arg(each));
        if (name.open(QIODevice::ReadOnly) && name.readAll() == "dockerd\n")
            pid = QString::number(each);
    }
    if (pid.isEmpty() || !writeFile(directory() + u"/down"_s, {}, error)) {
        *error += u" no daemon to kill"_s;
        return false;
    }
    QStringList command{u"kill"_s, u"-s"_s, u"KILL"_s, pid};
    if (::geteuid() != 0)
        command = QStringList{u"sudo"_s, u"-n"_s} + command;
    QString output;
    if (!succeeds(command.takeFirst(), command, &output)) {
        *error = u"kill: "_s + output;
        return false;
    }
    const QDeadlineTimer deadline(kStopTimeoutMs);
    while (QFile::exists(u"/proc/"_s + pid) && !deadline.hasExpired())
        m_daemon.waitForFinished(kPollMs);
    return !QFile::exists(u"/proc/"_s + pid);
}

bool RealEngine::restartDaemon(QString *error) {
    if (!QFile::remove(directory() + u"/down"_s)) {
        *error = u"the daemon was not killed"_s;
        return false;
    }
    return waitForAnswer(error);
}

QList<qint64> RealEngine::processIds() const {
    const QHash<qint64, qint64> parentOf = parents();
    QList<qint64> found{m_daemon.processId()};
    for (qsizetype i = 0; i < found.size(); ++i)
        found += parentOf.keys(found.at(i));
    return found;
}

QString RealEngine::logTail() const {
    QFile log(directory() + u"/log"_s);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax(qsizetype{0}, lines.size() - 15)).join(u'\n');
}

} // namespace hullwatch::test
