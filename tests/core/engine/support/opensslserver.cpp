// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/opensslserver.h"

#include <QRegularExpression>

namespace hullwatch::test {

using namespace Qt::StringLiterals;

OpenSslServer::OpenSslServer(const CertificateFiles &own, const QString &clientCa, const QString &version) {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, version, u"-cert"_s,
                                   own.cert, u"-key"_s, own.key, u"-CAfile"_s, clientCa, u"-Verify"_s, u"1"_s,
                                   u"-verify_return_error"_s, u"-www"_s});
    static const QRegularExpression listening(u"ACCEPT .*:(\\d+)"_s);
    QString said;
    while (m_port == 0 && m_process.waitForReadyRead(10'000)) {
        said += QString::fromLatin1(m_process.readAll());
        m_port = listening.match(said).captured(1).toInt();
    }
}

OpenSslServer::~OpenSslServer() {
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace hullwatch::test
