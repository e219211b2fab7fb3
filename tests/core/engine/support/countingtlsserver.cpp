// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/countingtlsserver.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace hullwatch::test {

namespace {

constexpr int pollMilliseconds = 50;
constexpr char ping[] = "HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nServer: Docker/20.10.24 (linux)\r\n"
                        "Content-Length: 2\r\n\r\nOK";

struct ContextDeleter {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

std::unique_ptr<SSL_CTX, ContextDeleter> contextFor(const CountingTlsOptions &options,
                                                    const CertificateFiles &files) {
    std::unique_ptr<SSL_CTX, ContextDeleter> context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN);
    SSL_CTX_set_min_proto_version(context.get(), options.minVersion);
    SSL_CTX_set_max_proto_version(context.get(), options.maxVersion);
    SSL_CTX_set_cipher_list(context.get(),
                            options.ciphers.isEmpty() ? "ALL:@SECLEVEL=0" : options.ciphers.constData());
    SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(files.cert).constData());
    SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(files.key).constData(), SSL_FILETYPE_PEM);
    if (options.client != ClientAuthentication::None) {
        SSL_CTX_load_verify_file(context.get(), QFile::encodeName(options.clientCa).constData());
        SSL_CTX_set_verify(context.get(),
                           options.client == ClientAuthentication::Required
                               ? SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT
                               : SSL_VERIFY_PEER,
                           nullptr);
    }
    return context;
}

} // namespace

CountingTlsServer::CountingTlsServer(CountingTlsOptions options) : m_options(std::move(options)) {
    std::signal(SIGPIPE, SIG_IGN);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (m_listener < 0 || ::bind(m_listener, generic, length) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, generic, &length) != 0)
        return;
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CountingTlsServer::~CountingTlsServer() {
    stop();
    if (m_listener >= 0)
        ::close(m_listener);
}

void CountingTlsServer::stop() {
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void CountingTlsServer::run() {
    while (!m_stopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, pollMilliseconds) <= 0)
            continue;
        const int descriptor = ::accept(m_listener, nullptr, nullptr);
        if (descriptor < 0)
            continue;
        ++m_connections;
        const timeval patience{0, pollMilliseconds * 1000};
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        serve(descriptor);
        ::close(descriptor);
    }
}

void CountingTlsServer::serve(int descriptor) {
    if (m_options.hangsUp) {
        std::array<char, 16> some{};
        while (!m_stopping && ::recv(descriptor, some.data(), some.size(), 0) < 0) {
        }
        return;
    }
    const bool second = m_connections > 1 && !m_options.second.cert.isEmpty();
    const auto context = contextFor(m_options, second ? m_options.second : m_options.own);
    const std::unique_ptr<SSL, ContextDeleter> ssl(SSL_new(context.get()));
    SSL_set_fd(ssl.get(), descriptor);
    int result = 0;
    while (!m_stopping && (result = SSL_accept(ssl.get())) != 1 &&
           SSL_get_error(ssl.get(), result) == SSL_ERROR_WANT_READ) {
    }
    if (result == 1)
        answer(ssl.get());
    // Closed with bytes unread, the connection would be reset, and our last alert lost on the way.
    ::shutdown(descriptor, SHUT_WR);
    std::array<char, 4096> unread{};
    while (!m_stopping && ::recv(descriptor, unread.data(), unread.size(), 0) != 0) {
    }
}

void CountingTlsServer::answer(void *connection) {
    auto *ssl = static_cast<SSL *>(connection);
    QByteArray request;
    std::array<char, 4096> some{};
    while (!m_stopping) {
        const int count = SSL_read(ssl, some.data(), static_cast<int>(some.size()));
        if (count <= 0 && SSL_get_error(ssl, count) == SSL_ERROR_WANT_READ)
            continue;
        if (count <= 0)
            return;
        m_bytes += count;
        request.append(some.data(), count);
        if (!request.endsWith("\r\n\r\n"))
            continue;
        request.clear();
        if (m_options.renegotiates) {
            SSL_renegotiate(ssl);
            if (SSL_do_handshake(ssl) != 1)
                return;
        } else {
            SSL_write(ssl, ping, static_cast<int>(sizeof ping - 1));
        }
    }
}

} // namespace hullwatch::test
