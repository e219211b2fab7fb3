// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/server.h"
#include "tests/core/engine/support/watchedsession.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

struct Record {
    QMap<QByteArray, int> methods; ///< how many requests of each
    QStringList suspicious;        ///< lines that are no request which only reads
    int files = 0;
};

// A line is "TIME METHOD PATH HTTP/1.1 ENGINE".
void read(const QString &path, Record &record) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        record.suspicious += path + u": "_s + file.errorString();
        return;
    }
    ++record.files;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> words = line.split(' ');
        const bool isWhole = words.size() >= 5 && words[3] == "HTTP/1.1" && line.endsWith('\n');
        if (isWhole)
            ++record.methods[words[1]];
        if (!isWhole || (words[1] != "GET" && words[1] != "HEAD"))
            record.suspicious += QDir(path).dirName() + u": "_s + QString::fromUtf8(line);
    }
}

Record readAll(const QString &folder) {
    Record record;
    for (const QString &name : QDir(folder).entryList({u"*.log"_s}, QDir::Files))
        read(folder + u'/' + name, record);
    return record;
}

} // namespace

/// Runs last: whatever the tests did, no request but GET and HEAD left the program.
class RequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The record is one: a session over it appears, and a request that writes would be found.
    void theRecordTellsTheTruth() {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("HULLWATCH_REQUEST_LOG");
        qputenv("HULLWATCH_REQUEST_LOG", folder.filePath(u"session.log"_s).toUtf8());
        simulator::Server server{simulator::FleetOptions{}};
        QVERIFY(!server.listenUnix(folder.filePath(u"engine"_s)));
        {
            WatchedSession watched(unixEndpoint(folder.filePath(u"engine"_s)));
            watched.session.start();
            QTRY_VERIFY(watched.isLive());
        }
        qputenv("HULLWATCH_REQUEST_LOG", before);
        Record record = readAll(folder.path());
        QCOMPARE(record.files, 1);
        QVERIFY(record.methods.value("GET") > 12);
        QCOMPARE(record.suspicious, QStringList());
        QFile log(folder.filePath(u"other.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("2026-01-01T00:00:00.000Z POST /v1.41/containers/a/kill HTTP/1.1 unix:///run/docker.sock\n"
                  "2026-01-01T00:00:00.000Z GET /v1.41/in");
        log.close();
        record = readAll(folder.path());
        QCOMPARE(record.methods.value("POST"), 1);
        QCOMPARE(record.suspicious.size(), 2);
    }

    void nothingButGetAndHeadWasSent() {
        const QString own = qEnvironmentVariable("HULLWATCH_REQUEST_LOG");
        const Record record = readAll(QFileInfo(own).path());
        for (auto method = record.methods.cbegin(); method != record.methods.cend(); ++method)
            qInfo("%s: %d requests", method.key().constData(), *method);
        qInfo("by %d test programs", record.files);
        QVERIFY2(record.suspicious.isEmpty(), qPrintable(record.suspicious.mid(0, 20).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
