// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hullwatch::test {

/// A server to forward to: a Unix socket when `path` is set, else a port of 127.0.0.1.
struct ProxyTarget {
    QString path;
    quint16 port = 0;
};

/// What happens to the bytes of one direction from now on.
struct LinkFault {
    int delayMs = 0;           ///< every piece waits that long
    qint64 bytesPerSecond = 0; ///< > 0: at most so many
    int sliceBytes = 0;        ///< > 0: written in pieces of that size
    bool stall = false;        ///< swallowed without a word: half-open
    qint64 corruptAt = -1;     ///< ≥ 0: the byte at this offset of a connection is inverted
    double corruptShare = 0;   ///< each byte is inverted with this probability
    quint64 seed = 1;          ///< of that
};

enum class Link { ToServer, ToClient };

/// Stands between a client and a server on 127.0.0.1 and spoils what passes: raw bytes, so TLS goes through.
/// Works in a thread of its own; every function may be called from any thread and acts within some
/// milliseconds.
class FaultProxy {
public:
    /// Listens on a free port, or, with `listenPath`, on a Unix socket.
    explicit FaultProxy(ProxyTarget target, const QString &listenPath = {});
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// 0 when it listens on a Unix socket, or not at all.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isListening() const { return m_listener >= 0; }

    void setFault(Link link, const LinkFault &fault);
    void clearFaults();
    /// Closes every connection in order.
    void cut();
    /// Ends every connection by a reset (of a Unix socket: closes it).
    void reset();
    /// While true the listening socket is closed, so that connections are refused.
    void setRefusing(bool refusing);

    [[nodiscard]] quint64 accepted() const { return m_accepted; }
    [[nodiscard]] quint64 bytes(Link link) const { return m_bytes[static_cast<size_t>(link)]; }

private:
    struct Connection;
    enum class Ending { None, Cut, Reset };

    void run();
    void listen();
    void takeOrders();
    void accept();
    void pump(Connection &connection);

    ProxyTarget m_target;
    QString m_listenPath;
    std::atomic<quint16> m_port{0};
    std::atomic<int> m_listener{-1};
    std::atomic<quint64> m_accepted{0};
    std::array<std::atomic<quint64>, 2> m_bytes{};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex; ///< guards what follows until the connections
    std::array<LinkFault, 2> m_faults;
    Ending m_ending = Ending::None;
    bool m_refusing = false;
    std::vector<std::unique_ptr<Connection>> m_connections; ///< the thread's own
    std::thread m_thread;
};

} // namespace hullwatch::test
