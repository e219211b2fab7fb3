// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QFile>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <deque>
#include <random>
#include <utility>

namespace hullwatch::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int pollMs = 2;
constexpr size_t pieceBytes = 16 * 1024;

union Address {
    sockaddr generic;
    sockaddr_in inet;
    sockaddr_un local;
};

socklen_t addressOf(const QString &path, quint16 port, Address &address) {
    std::memset(&address, 0, sizeof address);
    if (path.isEmpty()) {
        address.inet.sin_family = AF_INET;
        address.inet.sin_port = htons(port);
        address.inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return sizeof address.inet;
    }
    address.local.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    std::memcpy(address.local.sun_path, bytes.constData(),
                std::min(static_cast<size_t>(bytes.size()), sizeof address.local.sun_path - 1));
    return sizeof address.local;
}

int openSocket(const Address &address) {
    return ::socket(address.generic.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

} // namespace

/// Both halves of one forwarded connection.
struct FaultProxy::Connection {
    struct Piece {
        QByteArray bytes;
        Clock::time_point due;
    };
    struct Half {
        int from = -1;
        int to = -1;
        std::deque<Piece> waiting;
        qint64 seen = 0;
        bool ended = false;                    ///< the end was read
        bool passed = false;                   ///< the end was handed on
        Clock::time_point free = Clock::now(); ///< of the throttle
        std::mt19937_64 random{1};
    };

    std::array<Half, 2> halves;
    bool broken = false;

    Connection(int client, int server) {
        halves[0] = {client, server, {}, 0, false, false, Clock::now(), std::mt19937_64(1)};
        halves[1] = {server, client, {}, 0, false, false, Clock::now(), std::mt19937_64(2)};
    }
    ~Connection() {
        ::close(halves[0].from);
        ::close(halves[1].from);
    }
    void resetOnClose() const {
        const linger atOnce{1, 0};
        for (const Half &half : halves)
            ::setsockopt(half.from, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    [[nodiscard]] bool isOver() const { return broken || (halves[0].passed && halves[1].passed); }

    /// False when nothing came.
    bool read(Half &half, const LinkFault &fault) {
        char buffer[pieceBytes];
        const ssize_t count = ::recv(half.from, buffer, sizeof buffer, 0);
        if (count < 0) {
            broken = broken || (errno != EAGAIN && errno != EINTR);
            return false;
        }
        half.ended = count == 0;
        QByteArray bytes(buffer, static_cast<qsizetype>(count));
        if (fault.corruptAt >= half.seen && fault.corruptAt < half.seen + count)
            bytes[static_cast<qsizetype>(fault.corruptAt - half.seen)] ^= '\xff';
        if (fault.corruptShare > 0) {
            std::uniform_real_distribution<double> chance(0, 1);
            for (char &byte : bytes) {
                if (chance(half.random) < fault.corruptShare)
                    byte = static_cast<char>(~byte);
            }
        }
        half.seen += count;
        if (!bytes.isEmpty())
            half.waiting.push_back({bytes, Clock::now() + std::chrono::milliseconds(fault.delayMs)});
        return true;
    }

    quint64 write(Half &half, const LinkFault &fault) {
        quint64 written = 0;
        while (!half.waiting.empty() && half.waiting.front().due <= Clock::now() &&
               half.free <= Clock::now()) {
            QByteArray &bytes = half.waiting.front().bytes;
            qsizetype wanted =
                fault.sliceBytes > 0 ? std::min<qsizetype>(fault.sliceBytes, bytes.size()) : bytes.size();
            if (fault.bytesPerSecond > 0)
                wanted = std::min<qsizetype>(wanted, std::max<qint64>(1, fault.bytesPerSecond / 50));
            const ssize_t count =
                ::send(half.to, bytes.constData(), static_cast<size_t>(wanted), MSG_NOSIGNAL);
            if (count < 0) {
                broken = broken || (errno != EAGAIN && errno != EINTR);
                break;
            }
            written += static_cast<quint64>(count);
            bytes.remove(0, count);
            if (bytes.isEmpty())
                half.waiting.pop_front();
            if (fault.bytesPerSecond > 0)
                half.free =
                    Clock::now() + std::chrono::microseconds(count * 1'000'000 / fault.bytesPerSecond);
            if (fault.sliceBytes > 0)
                break; // the other side shall see it as a piece of its own
        }
        if (half.ended && half.waiting.empty() && !half.passed) {
            ::shutdown(half.to, SHUT_WR);
            half.passed = true;
        }
        return written;
    }
};

FaultProxy::FaultProxy(ProxyTarget target, const QString &listenPath)
    : m_target(std::move(target)), m_listenPath(listenPath) {
    listen();
    m_thread = std::thread([this] { run(); });
}

FaultProxy::~FaultProxy() {
    m_stop = true;
    m_thread.join();
    m_connections.clear();
    if (m_listener >= 0)
        ::close(m_listener);
    if (!m_listenPath.isEmpty())
        QFile::remove(m_listenPath);
}

void FaultProxy::listen() {
    Address address;
    socklen_t length = addressOf(m_listenPath, m_port, address);
    if (!m_listenPath.isEmpty())
        QFile::remove(m_listenPath);
    const int descriptor = openSocket(address);
    const int reuse = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
    if (::bind(descriptor, &address.generic, length) != 0 || ::listen(descriptor, 128) != 0) {
        ::close(descriptor);
        return;
    }
    if (m_listenPath.isEmpty() && ::getsockname(descriptor, &address.generic, &length) == 0)
        m_port = ntohs(address.inet.sin_port);
    m_listener = descriptor;
}

void FaultProxy::setFault(Link link, const LinkFault &fault) {
    const std::lock_guard lock(m_mutex);
    m_faults[static_cast<size_t>(link)] = fault;
}

void FaultProxy::clearFaults() {
    setFault(Link::ToServer, {});
    setFault(Link::ToClient, {});
}

void FaultProxy::cut() {
    const std::lock_guard lock(m_mutex);
    m_ending = Ending::Cut;
}

void FaultProxy::reset() {
    const std::lock_guard lock(m_mutex);
    m_ending = Ending::Reset;
}

void FaultProxy::setRefusing(bool refusing) {
    const std::lock_guard lock(m_mutex);
    m_refusing = refusing;
}

void FaultProxy::takeOrders() {
    const std::lock_guard lock(m_mutex);
    const Ending ending = std::exchange(m_ending, Ending::None);
    if (ending == Ending::Reset) {
        for (const auto &connection : m_connections)
            connection->resetOnClose();
    }
    if (ending != Ending::None)
        m_connections.clear();
    if (m_refusing && m_listener >= 0)
        ::close(m_listener.exchange(-1));
    else if (!m_refusing && m_listener < 0)
        listen();
}

void FaultProxy::accept() {
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client < 0)
            return;
        ++m_accepted;
        const int atOnce = 1; // small pieces would wait for the other side's delayed acknowledgement
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &atOnce, sizeof atOnce);
        Address address;
        const socklen_t length = addressOf(m_target.path, m_target.port, address);
        const int server = openSocket(address);
        // On loopback a connection is there at once or on its way.
        if (::connect(server, &address.generic, length) != 0 && errno != EINPROGRESS) {
            ::close(client);
            ::close(server);
            continue;
        }
        m_connections.push_back(std::make_unique<Connection>(client, server));
    }
}

void FaultProxy::pump(Connection &connection) {
    std::array<LinkFault, 2> faults;
    {
        const std::lock_guard lock(m_mutex);
        faults = m_faults;
    }
    for (size_t i = 0; i < 2; ++i) {
        Connection::Half &half = connection.halves[i];
        if (!half.ended && half.waiting.size() < 64)
            connection.read(half, faults[i]);
        if (faults[i].stall) {
            half.waiting.clear();
            continue;
        }
        m_bytes[i] += connection.write(half, faults[i]);
    }
}

void FaultProxy::run() {
    while (!m_stop) {
        takeOrders();
        std::vector<pollfd> watched;
        if (m_listener >= 0)
            watched.push_back({m_listener, POLLIN, 0});
        for (const auto &connection : m_connections) {
            for (const Connection::Half &half : connection->halves) {
                if (!half.ended)
                    watched.push_back({half.from, POLLIN, 0});
            }
        }
        ::poll(watched.data(), watched.size(), pollMs);
        if (m_listener >= 0)
            accept();
        for (const auto &connection : m_connections)
            pump(*connection);
        std::erase_if(m_connections, [](const auto &connection) { return connection->isOver(); });
    }
}

} // namespace hullwatch::test
