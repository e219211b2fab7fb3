// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificates.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hullwatch::test {

/// `openssl s_server` on 127.0.0.1 that demands a client certificate of an authority, and sends the alerts
/// that a real engine sends; Qt's server, which the simulator is, closes the connection without one.
class OpenSslServer {
public:
    /// `version`: "-tls1_2" or "-tls1_3".
    OpenSslServer(const CertificateFiles &own, const QString &clientCa, const QString &version);
    ~OpenSslServer();

    /// 0: it did not start.
    [[nodiscard]] int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port = 0;
};

} // namespace hullwatch::test
