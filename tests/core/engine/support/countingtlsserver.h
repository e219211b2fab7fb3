// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>

namespace hullwatch::test {

enum class ClientAuthentication { None, Optional, Required };

struct CountingTlsOptions {
    CertificateFiles own; ///< `cert` may hold intermediates after the leaf
    QString clientCa = {};
    ClientAuthentication client = ClientAuthentication::None;
    int minVersion = 0; ///< OpenSSL's number; 0: any
    int maxVersion = 0;
    QByteArray ciphers = {};      ///< up to TLS 1.2
    bool renegotiates = false;    ///< asks for a new handshake instead of answering
    bool hangsUp = false;         ///< closes after the first bytes of the client's hello
    CertificateFiles second = {}; ///< not empty: shown from the second connection on
};

/// A TLS server of OpenSSL's on 127.0.0.1, in a thread of its own, that takes whatever old or weak settings
/// it is given, answers every request with an engine's ping and counts what the client let it read.
class CountingTlsServer {
public:
    explicit CountingTlsServer(CountingTlsOptions options);
    /// Ends the thread.
    ~CountingTlsServer();
    CountingTlsServer(const CountingTlsServer &) = delete;
    CountingTlsServer &operator=(const CountingTlsServer &) = delete;

    /// 0: it does not listen.
    [[nodiscard]] int port() const { return m_port; }
    /// Bytes of HTTP that were read so far, over all connections.
    [[nodiscard]] qint64 applicationBytes() const { return m_bytes; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Ends the thread, so that the numbers are final.
    void stop();

private:
    void run();
    void serve(int descriptor);
    void answer(void *ssl);

    CountingTlsOptions m_options;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<int> m_connections = 0;
    std::thread m_thread;
};

} // namespace hullwatch::test
