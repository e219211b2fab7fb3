// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/endpoint.h"

#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

const TlsFiles files{u"/certs/ca.pem"_s, u"/certs/cert.pem"_s, u"/certs/key.pem"_s};

EndpointOptions plain() {
    return {};
}
EndpointOptions withTls() {
    return {true, files, false};
}
EndpointOptions insecure() {
    return {false, {}, true};
}

} // namespace

Q_DECLARE_METATYPE(hullwatch::EndpointOptions)

class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<EndpointOptions>("options");
        QTest::addColumn<TransportKind>("transport");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *url, const EndpointOptions &options, TransportKind transport,
                            const char *normalised, const char *place) {
            QTest::newRow(url) << QString::fromUtf8(url) << options << transport
                               << QString::fromUtf8(normalised) << QString::fromUtf8(place);
        };
        row("unix:///run/docker.sock", plain(), TransportKind::Unix, "unix:///run/docker.sock",
            "/run/docker.sock");
        row("UNIX:///run/docker.sock", plain(), TransportKind::Unix, "unix:///run/docker.sock",
            "/run/docker.sock");
        row("  unix:///run/docker.sock\n", plain(), TransportKind::Unix, "unix:///run/docker.sock",
            "/run/docker.sock");
        row("unix:///run/with tls.sock", withTls(), TransportKind::Unix, "unix:///run/with tls.sock",
            "/run/with tls.sock");
        row("unix:///run/50%25?x#y.sock", plain(), TransportKind::Unix, "unix:///run/50%25?x#y.sock",
            "/run/50%25?x#y.sock");
        row("tcp://localhost", plain(), TransportKind::Plain, "tcp://localhost:2375", "localhost:2375");
        row("tcp://LOCALHOST:99", plain(), TransportKind::Plain, "tcp://localhost:99", "localhost:99");
        row("tcp://127.0.0.1", plain(), TransportKind::Plain, "tcp://127.0.0.1:2375", "127.0.0.1:2375");
        row("tcp://127.1.2.3:80", plain(), TransportKind::Plain, "tcp://127.1.2.3:80", "127.1.2.3:80");
        row("tcp://[::1]", plain(), TransportKind::Plain, "tcp://[::1]:2375", "[::1]:2375");
        row("http://localhost:1", plain(), TransportKind::Plain, "tcp://localhost:1", "localhost:1");
        row("tcp://docker.example:2376", withTls(), TransportKind::Tls, "tcp://docker.example:2376",
            "docker.example:2376");
        row("tcp://docker.example", withTls(), TransportKind::Tls, "tcp://docker.example:2376",
            "docker.example:2376");
        row("tcp://docker.example/", withTls(), TransportKind::Tls, "tcp://docker.example:2376",
            "docker.example:2376");
        row("TCP://Docker.Example:65535", withTls(), TransportKind::Tls, "tcp://docker.example:65535",
            "docker.example:65535");
        row("https://docker.example", plain(), TransportKind::Tls, "tcp://docker.example:2376",
            "docker.example:2376");
        row("HTTPS://docker.example:443", plain(), TransportKind::Tls, "tcp://docker.example:443",
            "docker.example:443");
        row("tcp://[2001:db8::7]:2376", withTls(), TransportKind::Tls, "tcp://[2001:db8::7]:2376",
            "[2001:db8::7]:2376");
        row("tcp://10.0.0.9:2375", insecure(), TransportKind::Plain, "tcp://10.0.0.9:2375", "10.0.0.9:2375");
        row("http://docker.example", insecure(), TransportKind::Plain, "tcp://docker.example:2375",
            "docker.example:2375");
        const auto ssh = [&row](const char *url, const char *normalised, const char *place) {
            row(url, withTls(), TransportKind::Ssh, normalised, place);
        };
        ssh("ssh://host", "ssh://host", "host");
        ssh("SSH://host/", "ssh://host", "host");
        ssh("ssh://Prod_Web-1", "ssh://Prod_Web-1", "Prod_Web-1");
        ssh("ssh://root@docker.example", "ssh://root@docker.example", "root@docker.example");
        ssh("ssh://docker.example:2222", "ssh://docker.example:2222", "docker.example:2222");
        ssh("ssh://a.b+c-d_e@10.0.0.9:00022", "ssh://a.b+c-d_e@10.0.0.9:22", "a.b+c-d_e@10.0.0.9:22");
        ssh("ssh://[2001:DB8::7]", "ssh://[2001:db8::7]", "[2001:db8::7]");
        ssh("ssh://ops@[::1]:65535/run/docker.sock", "ssh://ops@[::1]:65535/run/docker.sock",
            "ops@[::1]:65535");
        ssh("ssh://host/run/user/1000/podman/podman.sock", "ssh://host/run/user/1000/podman/podman.sock",
            "host");
    }
    void accepted() {
        QFETCH(QString, url);
        QFETCH(EndpointOptions, options);
        const auto endpoint = parseEndpoint(url, options);
        QVERIFY2(endpoint, endpoint ? "" : qPrintable(errorText(endpoint.error())));
        QTEST(endpoint->transport, "transport");
        QTEST(endpoint->url, "normalised");
        QTEST(endpoint->place(), "place");
        QCOMPARE(endpoint->id.value, endpoint->url);
        QVERIFY(!endpoint->label.isEmpty() && !endpoint->demo);
        QCOMPARE(endpoint->tls, endpoint->transport == TransportKind::Tls ? options.files : TlsFiles{});
        // What it is normalised to means the same again.
        EndpointOptions again = options;
        again.tls = endpoint->transport == TransportKind::Tls;
        QCOMPARE(parseEndpoint(endpoint->url, again)->url, endpoint->url);
    }

    void refused_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ErrorCode>("code");
        for (const char *url : {"",
                                "   ",
                                "docker.example",
                                "docker.example:2376",
                                "/run/docker.sock",
                                "localhost",
                                "://host",
                                "tcp:host",
                                "tcp:/host",
                                "tcp:///",
                                "tcp://",
                                "tcp://:2375",
                                "tcp:///path",
                                "unix://",
                                "unix://run/docker.sock",
                                "unix://~/docker.sock",
                                "tcp://host:0",
                                "tcp://host:70000",
                                "tcp://host:65536",
                                "tcp://host:-1",
                                "tcp://host:port",
                                "tcp://host: 2376",
                                "tcp://host:+80",
                                "tcp://host:2376:2377",
                                "tcp://user@host:2376",
                                "tcp://user:password@host:2376",
                                "tcp://:password@host:2376",
                                "tcp://host:2376?x=y",
                                "tcp://host:2376?",
                                "tcp://host:2376#x",
                                "tcp://host:2376#",
                                "tcp://host:2376/path",
                                "tcp://host:2376//",
                                "tcp://host/../x",
                                "https://host:2376/v1.41/info",
                                "tcp://-host:2376",
                                "tcp://-oProxyCommand=x",
                                "tcp://ho st:2376",
                                "tcp://host\\evil:2376",
                                "tcp://host%00:2376",
                                "tcp://::1",
                                "tcp://::1:2375",
                                "tcp://[::1",
                                "tcp://[::1]x:2375",
                                "tcp://[]:2375",
                                "tcp://[zz::1]:2375",
                                "tcp://ho|st",
                                "tcp://<host>",
                                "tcp://ho\"st",
                                "tcp://host,other:2376"})
            QTest::newRow(url) << QString::fromUtf8(url) << ErrorCode::InvalidUrl;
        QTest::newRow("line break") << u"tcp://host\r\nX-Header: 1:2376"_s << ErrorCode::InvalidUrl;
        QTest::newRow("escape") << u"tcp://ho\u001Bst"_s << ErrorCode::InvalidUrl;
        QTest::newRow("zero byte") << QString(u"unix:///run/a\0b"_s) << ErrorCode::InvalidUrl;
        QTest::newRow("delete") << u"unix:///run/\u007Fdocker.sock"_s << ErrorCode::InvalidUrl;
        QTest::newRow("path of 108 bytes") << u"unix:///"_s + QString(107, u'a') << ErrorCode::InvalidUrl;
        QTest::newRow("path of 108 bytes in UTF-8")
            << u"unix:///"_s + QString(54, u'ä') << ErrorCode::InvalidUrl;
        QTest::newRow("endless") << u"tcp://"_s + QString(100'000, u'a') << ErrorCode::InvalidUrl;
        for (const char *url : {"sshd://root@host", "npipe:////./pipe/docker_engine", "fd://", "ftp://host",
                                "file:///run/docker.sock", "javascript://x", "unixx:///run/x", "tcp4://host"})
            QTest::newRow(url) << QString::fromUtf8(url) << ErrorCode::UnsupportedScheme;
    }
    void refused() {
        QFETCH(QString, url);
        for (const EndpointOptions &options : {plain(), withTls(), insecure()}) {
            const auto endpoint = parseEndpoint(url, options);
            QVERIFY2(!endpoint, endpoint ? qPrintable(endpoint->url) : "");
            QTEST(endpoint.error().code, "code");
        }
    }

    void plaintextToOthersIsRefused_data() {
        QTest::addColumn<QString>("url");
        for (const char *url :
             {"tcp://docker.example", "tcp://10.0.0.9:2375", "http://10.0.0.9", "tcp://0.0.0.0:2375",
              "tcp://127.0.0.1.example:2375", "tcp://localhost.example", "tcp://128.0.0.1",
              "tcp://[2001:db8::7]:2375", "tcp://[::]:2375", "tcp://1270.0.0.1"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void plaintextToOthersIsRefused() {
        QFETCH(QString, url);
        const auto refused = parseEndpoint(url, plain());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PlaintextRefused);
        QVERIFY(!refused.error().context.isEmpty());
        QCOMPARE(parseEndpoint(url, insecure())->transport, TransportKind::Plain);
    }

    void partsOfAnSshAddress() {
        const auto whole = parseEndpoint(u"ssh://ops@[::1]:2222/run/docker.sock"_s, plain());
        QVERIFY(whole);
        QCOMPARE(whole->sshUser, u"ops"_s);
        QCOMPARE(whole->hostName, u"::1"_s);
        QCOMPARE(whole->port, 2222);
        QCOMPARE(whole->sshSocket, u"/run/docker.sock"_s);
        QCOMPARE(whole->label, u"::1"_s);
        const auto alias = parseEndpoint(u"ssh://Prod/"_s, plain());
        QVERIFY(alias);
        QCOMPARE(alias->hostName, u"Prod"_s);
        QCOMPARE(alias->port, 0);
        QVERIFY(alias->sshUser.isEmpty() && alias->sshSocket.isEmpty());
    }

    void longestUnixPath() {
        const QString path = u'/' + QString(106, u'a');
        QCOMPARE(parseEndpoint(u"unix://"_s + path, plain())->socketPath, path);
    }

    void errorsShowWhatWasWritten() {
        QCOMPARE(parseEndpoint(u"tcp://host:0"_s, plain()).error().context, u"tcp://host:0"_s);
        QCOMPARE(parseEndpoint(u"ssh://host:0"_s, plain()).error().context, u"ssh://host:0"_s);
    }

    // The password in an address must not stand in a sentence on the screen or in a log.
    void errorsDoNotShowAPassword() {
        for (const QString &url : {u"tcp://user:hunter2@host:2376"_s, u"ssh://user:hunter2@host"_s})
            QVERIFY(!errorText(parseEndpoint(url, plain()).error()).contains(u"hunter2"_s));
    }
};

QTEST_APPLESS_MAIN(EndpointTest)
#include "tst_endpoint.moc"
