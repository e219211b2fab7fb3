// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshprocess.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <vector>

namespace hullwatch {

namespace {

constexpr qsizetype maxErrorOutput = 4096;
// What one turn of the event loop reads at most of a program that writes without end.
constexpr int maxReadsAtOnce = 16;
constexpr std::chrono::milliseconds patienceAfterClose{500};
constexpr std::chrono::milliseconds patienceAfterTerminate{2'000};

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int value = -1) : m_value(value) {}
    ~Descriptor() {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(Descriptor &&other) noexcept : m_value(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept {
        std::swap(m_value, other.m_value);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int value() const { return m_value; }
    int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

Error refusedBySystem(const char *what, int reason) {
    return {ErrorCode::Internal,
            QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(reason)))};
}

struct SocketPair {
    Descriptor ours;
    Descriptor theirs;
};

bool isSame(const sockaddr_in &a, const sockaddr_in &b) {
    return a.sin_addr.s_addr == b.sin_addr.s_addr && a.sin_port == b.sin_port;
}

// Two ends of one connection over loopback, of which ours is as a connect() in progress leaves it.
// socketpair() would be simpler, but libcurl 7.88 calls connect() also for a socket that it was told is
// connected: here that succeeds, there it would not. False with errno.
bool connectPair(SocketPair &pair) {
    const Descriptor listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    pair.ours = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener.value(), generic, length) != 0 || ::listen(listener.value(), 16) != 0 ||
        ::getsockname(listener.value(), generic, &length) != 0)
        return false;
    if (::connect(pair.ours.value(), generic, length) != 0 && errno != EINPROGRESS)
        return false;
    sockaddr_in local{};
    if (::getsockname(pair.ours.value(), reinterpret_cast<sockaddr *>(&local), &length) != 0)
        return false;
    // Somebody else on this machine may have been faster.
    sockaddr_in peer{};
    do {
        length = sizeof peer;
        pair.theirs = Descriptor(
            ::accept4(listener.value(), reinterpret_cast<sockaddr *>(&peer), &length, SOCK_CLOEXEC));
        if (pair.theirs.value() < 0)
            return false;
    } while (!isSame(peer, local));
    return true;
}

/// Everything a new process begins with.
class SpawnPlan {
public:
    SpawnPlan(int standardStreams, int standardError) {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, standardStreams, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, standardStreams, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, standardError, STDERR_FILENO);
        // libcurl opens its sockets without FD_CLOEXEC.
        posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        // Ignored signals are inherited, and this program ignores SIGPIPE.
        sigset_t restored;
        sigemptyset(&restored);
        for (const int signal : {SIGPIPE, SIGHUP, SIGINT, SIGQUIT, SIGTERM})
            sigaddset(&restored, signal);
        posix_spawnattr_setsigdefault(&m_attributes, &restored);
        // A session of its own: no terminal to ask on, no Ctrl+C from it, and one group for the programs it
        // starts in turn, as a ProxyCommand.
        constexpr int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID;
        posix_spawnattr_setflags(&m_attributes, static_cast<short>(flags));
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    /// errno, 0 for success.
    int run(const QList<QByteArray> &command, pid_t *pid) const {
        std::vector<char *> arguments;
        for (const QByteArray &word : command)
            arguments.push_back(const_cast<char *>(word.constData())); // posix_spawn never writes to it
        arguments.push_back(nullptr);
        return posix_spawnp(pid, arguments.front(), &m_actions, &m_attributes, arguments.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

pid_t waitFor(pid_t pid, int *status, int options) {
    pid_t result = 0;
    do {
        result = ::waitpid(pid, status, options);
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

Result<SshProcess *> SshProcess::start(const QList<QByteArray> &command, QObject *parent) {
    SocketPair streams;
    if (!connectPair(streams))
        return unexpected(refusedBySystem("loopback", errno));
    int errors[2];
    if (::pipe2(errors, O_CLOEXEC) != 0)
        return unexpected(refusedBySystem("pipe", errno));
    Descriptor readErrors(errors[0]);
    const Descriptor writeErrors(errors[1]);
    ::fcntl(readErrors.value(), F_SETFL, O_NONBLOCK);

    pid_t pid = -1;
    const int refused = SpawnPlan(streams.theirs.value(), writeErrors.value()).run(command, &pid);
    if (refused == ENOENT)
        return unexpected(ErrorCode::SshProgramMissing, QString::fromLocal8Bit(command.constFirst()));
    if (refused != 0)
        return unexpected(refusedBySystem(command.constFirst().constData(), refused));
    // Not waited for yet, so the pid is still this process's.
    const auto watch = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (watch < 0) {
        const int reason = errno;
        ::kill(-pid, SIGKILL);
        waitFor(pid, nullptr, 0);
        return unexpected(refusedBySystem("pidfd_open", reason));
    }
    return new SshProcess(pid, watch, streams.ours.release(), readErrors.release(), parent);
}

SshProcess::SshProcess(int pid, int watch, int socket, int errors, QObject *parent)
    : QObject(parent)
    , m_pid(pid)
    , m_watch(watch)
    , m_socket(socket)
    , m_errors(errors)
    , m_endNotifier(watch, QSocketNotifier::Read)
    , m_errorNotifier(errors, QSocketNotifier::Read) {
    m_patience.setSingleShot(true);
    connect(&m_endNotifier, &QSocketNotifier::activated, this, &SshProcess::reap);
    connect(&m_errorNotifier, &QSocketNotifier::activated, this, &SshProcess::readErrors);
    connect(&m_patience, &QTimer::timeout, this, &SshProcess::terminate);
}

SshProcess::~SshProcess() {
    if (m_socket >= 0)
        ::close(m_socket);
    if (!m_hasEnded) {
        signalGroup(SIGKILL);
        waitFor(m_pid, nullptr, 0);
    }
    // Before the descriptors are closed, which others may get at once.
    m_endNotifier.setEnabled(false);
    m_errorNotifier.setEnabled(false);
    ::close(m_watch);
    ::close(m_errors);
}

void SshProcess::close() {
    if (m_socket < 0)
        return;
    ::close(std::exchange(m_socket, -1));
    if (!m_hasEnded && !m_patience.isActive())
        m_patience.start(patienceAfterClose);
}

void SshProcess::terminate() {
    if (m_hasEnded)
        return;
    signalGroup(std::exchange(m_wasAsked, true) ? SIGKILL : SIGTERM);
    m_patience.start(patienceAfterTerminate);
}

void SshProcess::signalGroup(int signal) const {
    // Not reaped yet: neither the process nor its group can be somebody else's.
    ::kill(-m_pid, signal);
}

void SshProcess::readErrors() {
    char buffer[4096];
    for (int i = 0; i < maxReadsAtOnce; ++i) {
        const ssize_t count = ::read(m_errors, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count == 0)
            m_errorNotifier.setEnabled(false);
        if (count <= 0)
            return;
        m_errorOutput.append(buffer, count);
        m_errorOutput = m_errorOutput.last(qMin(m_errorOutput.size(), maxErrorOutput));
    }
}

void SshProcess::reap() {
    // What it started and left behind, while the unreaped process still keeps the group's number.
    signalGroup(SIGTERM);
    int status = 0;
    const pid_t reaped = waitFor(m_pid, &status, WNOHANG);
    if (reaped == 0)
        return;
    m_hasEnded = true;
    m_endNotifier.setEnabled(false);
    m_patience.stop();
    if (reaped == m_pid && WIFEXITED(status))
        m_exitCode = WEXITSTATUS(status);
    readErrors();
    m_errorNotifier.setEnabled(false);
    Q_EMIT ended();
}

} // namespace hullwatch
