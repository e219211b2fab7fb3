// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshcommand.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> commandOf(const QString &url) {
    const auto endpoint = parseEndpoint(url, {});
    return endpoint ? sshCommand(*endpoint, 10s) : QList<QByteArray>{};
}

/// What ssh sends to the far side: the words behind the host, put together with spaces.
QByteArray remoteLine(const QList<QByteArray> &command) {
    return command.mid(command.indexOf("--") + 2).join(' ');
}

} // namespace

class SshCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // The words that a shell gives to a program called docker.
    QByteArrayList wordsFor(const QString &shell, const QByteArray &line) {
        const QString record = m_folder.filePath(u"record"_s);
        QFile::remove(record);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u":/usr/bin:/bin"_s);
        environment.insert(u"RECORD"_s, record);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(shell, {u"-c"_s, QString::fromUtf8(line)});
        process.waitForFinished();
        QFile file(record);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList words = file.readAll().split('\0');
        words.removeLast();
        return words;
    }

private Q_SLOTS:
    void initTestCase() {
        QFile docker(m_folder.filePath(u"docker"_s));
        QVERIFY(docker.open(QIODevice::WriteOnly));
        docker.write("#!/bin/sh\nprintf '%s\\0' docker \"$@\" >\"$RECORD\"\n");
        docker.close();
        QVERIFY(docker.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void wholeCommand() {
        const QList<QByteArray> options{"-o", "ConnectTimeout=10",       "-o", "BatchMode=yes",
                                        "-o", "ClearAllForwardings=yes", "-o", "ForwardAgent=no",
                                        "-o", "ForwardX11=no",           "-o", "Tunnel=no",
                                        "-o", "PermitLocalCommand=no",   "-o", "RemoteCommand=none",
                                        "-o", "ControlMaster=no",        "-o", "LogLevel=ERROR"};
        const QList<QByteArray> alias =
            QList<QByteArray>{"ssh"} + options +
            QList<QByteArray>{"-T", "--", "Prod", "docker", "system", "dial-stdio"};
        QCOMPARE(commandOf(u"ssh://Prod"_s), alias);
        const QList<QByteArray> whole =
            QList<QByteArray>{"ssh", "-l", "ops", "-p", "2222"} + options +
            QList<QByteArray>{"-T",     "--",        "::1", "docker", "'--host=unix:///run/docker.sock'",
                              "system", "dial-stdio"};
        QCOMPARE(commandOf(u"ssh://ops@[::1]:2222/run/docker.sock"_s), whole);
    }

    // Neither the user nor a host trusts this program with more than a connection to the engine.
    void nothingSwitchesHostKeysOff() {
        const QByteArray line = commandOf(u"ssh://ops@host:22/run/docker.sock"_s).join(' ');
        for (const char *word : {"StrictHostKeyChecking", "UserKnownHostsFile", "-A", "-X", "-Y", "-L", "-R",
                                 "-D", "ProxyCommand", "password"})
            QVERIFY2(!line.contains(word), word);
    }

    void quoting_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("quoted");
        QTest::newRow("plain") << QByteArray("/run/a.sock") << QByteArray("'/run/a.sock'");
        QTest::newRow("empty") << QByteArray("") << QByteArray("''");
        QTest::newRow("quote") << QByteArray("it's") << QByteArray("'it'\\''s'");
        QTest::newRow("quotes") << QByteArray("''") << QByteArray("''\\'''\\'''");
        QTest::newRow("command") << QByteArray("$(id)`id`;id") << QByteArray("'$(id)`id`;id'");
    }
    void quoting() {
        QFETCH(QByteArray, word);
        QTEST(shellQuoted(word), "quoted");
    }

    void hostile_data();
    void hostile();
};

void SshCommandTest::hostile_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    for (const char *url :
         {// options in the place of a host, a user or a port
          "ssh://-oProxyCommand=touch${IFS}x", "ssh://-oProxyCommand=x/", "ssh://-h", "ssh://--",
          "ssh://-l@host", "ssh://-oProxyCommand=x@host", "ssh://user@-host", "ssh://user@-oX=y:22",
          "ssh://host:-1", "ssh://host:-oX", "ssh://[-oX]", "ssh://-@-",
          // shells: the one of a ProxyCommand, too
          "ssh://$(id)", "ssh://`id`", "ssh://host;id", "ssh://host|id", "ssh://host&id", "ssh://host>x",
          "ssh://${HOME}", "ssh://'host'", "ssh://\"host\"", "ssh://ho*st", "ssh://~root", "ssh://host\\x",
          "ssh://$(id)@host", "ssh://`id`@host", "ssh://a;id@host", "ssh://a'b@host", "ssh://host!x",
          "ssh://(host)", "ssh://{a,b}", "ssh://host=x",
          // what ssh's configuration expands
          "ssh://%h", "ssh://%r@host", "ssh://host%d", "ssh://%%", "ssh://fe80::1%eth0",
          "ssh://[fe80::1%25$(id)]", "ssh://[fe80::1%eth0]",
          // percent-encoded
          "ssh://%2doProxyCommand=x", "ssh://host%00", "ssh://host%0aid", "ssh://a%40b@host",
          "ssh://host/%2e%2e/x", "ssh://host/%0aid", "ssh://%68ost",
          // spaces and control characters
          "ssh://ho st", "ssh://host id", "ssh://us er@host", "ssh://host/a b", "ssh://host\nid",
          "ssh://host\r\nid", "ssh://host\tid", "ssh://host/a\nid", "ssh://ho\x1b[2Jst", "ssh://ho\x7fst",
          "ssh://host: 22", "ssh://host:22 ",
          // secrets, and what no ssh address has
          "ssh://user:password@host", "ssh://:password@host", "ssh://user:@host", "ssh://@host",
          "ssh://host?x=y", "ssh://host?", "ssh://host#x", "ssh://host/a?x", "ssh://host/a#x",
          // nothing, or not one host
          "ssh://", "ssh:///run/docker.sock", "ssh://user@", "ssh://user@/run/x", "ssh://:22", "ssh://[]",
          "ssh://[::1", "ssh://::1", "ssh://[::1]x", "ssh://[127.0.0.1]", "ssh://a@b@host", "ssh://a,b",
          "ssh://[host]", "ssh:host", "ssh:/host", "ssh://.host", "ssh://[::1]]",
          // ports
          "ssh://host:", "ssh://host:0", "ssh://host:65536", "ssh://host:99999999999999999999",
          "ssh://host:22x", "ssh://host:+22", "ssh://host:0x16", "ssh://host:22:22", "ssh://host:२२",
          // look-alikes
          "ssh://hοst", "ssh://ho\u200bst", "ssh://\u202ehost", "ssh://ünïcode@host", "ssh://host\u2044x",
          // paths
          "ssh://host/a\\b", "ssh://host/\u202ex", "ssh://host/ä"})
        QTest::newRow(QByteArray(url).toPercentEncoding(" !\"#$&'()*+,/:;<=>?@[]^`{|}~").constData())
            << QString::fromUtf8(url) << (QByteArray(url) == "ssh://host:22 ");
    QTest::newRow("zero byte") << QString(u"ssh://ho\0st"_s) << false;
    QTest::newRow("host of 256 characters") << u"ssh://"_s + QString(256, u'a') << false;
    QTest::newRow("user of 256 characters") << u"ssh://"_s + QString(256, u'a') + u"@host"_s << false;
    QTest::newRow("path of 108 characters") << u"ssh://host/"_s + QString(107, u'a') << false;
    // These reach the far side, as one word.
    for (const char *path : {"/$(touch${IFS}pwned)",
                             "/`touch${IFS}pwned`",
                             "/a;touch${IFS}pwned",
                             "/a&&touch$IFS'pwned'",
                             "/a|b",
                             "/a>pwned",
                             "/a<pwned",
                             "/'",
                             "/''",
                             "/'$(id)'",
                             "/\"$(id)\"",
                             "/*",
                             "/[a-z]",
                             "/~root",
                             "/{a,b}",
                             "/!!",
                             "/!$",
                             "/../../etc/shadow",
                             "//x",
                             "/-oProxyCommand=x",
                             "/--help",
                             "/$HOME",
                             "/^a",
                             "/a=b"})
        QTest::newRow(path) << u"ssh://host"_s + QString::fromUtf8(path) << true;
}

// Refused, or one harmless word wherever it gets.
void SshCommandTest::hostile() {
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    const auto endpoint = parseEndpoint(url, {});
    if (!accepted) {
        QVERIFY2(!endpoint, endpoint ? qPrintable(endpoint->url) : "");
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidUrl);
        return;
    }
    QVERIFY(endpoint);
    const QList<QByteArray> command = sshCommand(*endpoint, 10s);
    const qsizetype separator = command.indexOf("--");
    QCOMPARE(command.at(separator + 1), QByteArray("host"));
    const QByteArrayList expected =
        endpoint->sshSocket.isEmpty()
            ? QByteArrayList{"docker", "system", "dial-stdio"}
            : QByteArrayList{"docker", "--host=unix://" + endpoint->sshSocket.toUtf8(), "system",
                             "dial-stdio"};
    for (const char *shell : {"sh", "dash", "bash", "zsh", "ksh", "mksh", "fish", "tcsh"}) {
        const QString program = QStandardPaths::findExecutable(QString::fromLatin1(shell));
        if (program.isEmpty())
            continue;
        QCOMPARE(wordsFor(program, remoteLine(command)), expected);
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"pwned"_s)));
}

QTEST_GUILESS_MAIN(SshCommandTest)
#include "tst_sshcommand.moc"
