// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hullwatch::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesUntilSignalled_data();
    void servesUntilSignalled();
    void refusesBadArguments_data();
    void refusesBadArguments();
};

void TestProgram::servesUntilSignalled_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestProgram::servesUntilSignalled() {
    QFETCH(int, signal);
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral(SIMULATOR_PROGRAM),
                  {u"--hosts"_s, u"2"_s, u"--containers"_s, u"5"_s, u"--unix"_s, folder.path()});
    QByteArray output;
    while (output.count('\n') < 2 && process.waitForReadyRead(10000))
        output += process.readAllStandardOutput();
    const QList<QByteArray> lines = output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (const QByteArray &line : lines) {
        QVERIFY(line.startsWith("unix:///"));
        RawClient client(QString::fromUtf8(line.mid(7)));
        const auto answer = client.ask("/_ping");
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("OK"));
    }
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(QString::fromUtf8(lines[0].mid(7))));
}

void TestProgram::refusesBadArguments_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nowhere to listen") << QStringList{};
    QTest::newRow("no number") << QStringList{u"--hosts"_s, u"many"_s, u"--unix"_s, u"/tmp"_s};
    QTest::newRow("no hosts") << QStringList{u"--hosts"_s, u"0"_s, u"--unix"_s, u"/tmp"_s};
    QTest::newRow("unknown scenario") << QStringList{u"--scenario"_s, u"calm"_s, u"--unix"_s, u"/tmp"_s};
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("TLS without certificates") << QStringList{u"--tls"_s, u"0"_s};
    QTest::newRow("stray argument") << QStringList{u"--unix"_s, u"/tmp"_s, u"stray"_s};
}

void TestProgram::refusesBadArguments() {
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(SIMULATOR_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    QCOMPARE(error.count('\n'), 1);
    QVERIFY(error.startsWith("hullwatch-simulator: "));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_simulator_program.moc"
