// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contextwatcher.h"
#include "tests/core/engine/support/contextfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

} // namespace

class ContextWatcherTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    ContextStore m_store;
    int m_readings = 0;

    [[nodiscard]] QString folder() const { return m_home->filePath(u".docker"_s); }
    [[nodiscard]] QString metaFolder(const QString &name) const { return contextFolder(folder(), name); }
    void writeContext(const QString &name, const char *host) const {
        test::writeContext(folder(), name, QString::fromLatin1(host));
    }
    [[nodiscard]] QString hostOf(const QString &name) const {
        const DockerContext *context = m_store.find(name);
        return context ? context->host : QString();
    }
    // Notices alone, or the slow reading alone.
    [[nodiscard]] std::unique_ptr<ContextWatcher> watch(const QString &where,
                                                        std::chrono::milliseconds interval) {
        auto watcher = std::make_unique<ContextWatcher>(where, interval);
        connect(watcher.get(), &ContextWatcher::storeRead, this, [this](const ContextStore &store) {
            QCOMPARE(QThread::currentThread(), thread());
            m_store = store;
            ++m_readings;
        });
        watcher->start();
        return watcher;
    }

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_store = {};
        m_readings = 0;
    }

    void contextsComeChangeAndGo() {
        writeContext(u"first"_s, "unix:///run/1.sock");
        const auto watcher = watch(folder(), 1h);
        QTRY_COMPARE_WITH_TIMEOUT(m_store.contexts.size(), size_t{1}, patience);
        writeContext(u"second"_s, "unix:///run/2.sock");
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"second"_s), u"unix:///run/2.sock"_s, patience);
        QCOMPARE(hostOf(u"first"_s), u"unix:///run/1.sock"_s);
        writeContext(u"second"_s, "unix:///run/changed.sock"); // in place
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"second"_s), u"unix:///run/changed.sock"_s, patience);
        // As docker writes: aside, then moved over the old one.
        const QString meta = metaFolder(u"second"_s) + u"/meta.json"_s;
        writeFile(meta + u".new"_s, contextMeta("second", "unix:///run/moved.sock"));
        QCOMPARE(
            std::rename(QFile::encodeName(meta + u".new"_s).constData(), QFile::encodeName(meta).constData()),
            0);
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"second"_s), u"unix:///run/moved.sock"_s, patience);
        writeContext(u"second"_s, "unix:///run/again.sock"); // the new file is watched as well
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"second"_s), u"unix:///run/again.sock"_s, patience);
        QVERIFY(QDir(metaFolder(u"first"_s)).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(m_store.contexts.size(), size_t{1}, patience);
        QVERIFY(!m_store.find(u"first"_s));
    }

    void currentContextAndTlsFiles() {
        writeContext(u"prod"_s, "tcp://docker.example:2376");
        const auto watcher = watch(folder(), 1h);
        QTRY_COMPARE_WITH_TIMEOUT(m_store.contexts.size(), size_t{1}, patience);
        writeFile(folder() + u"/config.json"_s, "{\"currentContext\":\"prod\"}");
        QTRY_COMPARE_WITH_TIMEOUT(m_store.currentContext, u"prod"_s, patience);
        QVERIFY(!m_store.find(u"prod"_s)->hasTls);
        writeFile(folder() + u"/contexts/tls/"_s + contextId(u"prod"_s) + u"/docker/ca.pem"_s, "x");
        QTRY_VERIFY_WITH_TIMEOUT(!m_store.find(u"prod"_s)->tls.ca.isEmpty(), patience);
        QVERIFY(QFile::remove(folder() + u"/config.json"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_store.currentContext.isEmpty(), patience);
    }

    void aFolderThatIsNotThereYet() {
        const auto watcher = watch(folder(), 1h);
        QTRY_VERIFY_WITH_TIMEOUT(m_readings > 0, patience);
        QVERIFY(m_store.contexts.empty());
        writeContext(u"new"_s, "unix:///run/new.sock");
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"new"_s), u"unix:///run/new.sock"_s, patience);
        QVERIFY(QDir(folder()).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(m_store.contexts.empty(), patience);
        writeContext(u"again"_s, "unix:///run/again.sock");
        QTRY_COMPARE_WITH_TIMEOUT(hostOf(u"again"_s), u"unix:///run/again.sock"_s, patience);
    }

    // Nobody tells of a folder two levels below one that is not there.
    void theSlowReadingFindsWhatNoNoticeComesOf() {
        const auto watcher = watch(m_home->filePath(u"not/yet/there"_s), 100ms);
        QTRY_VERIFY_WITH_TIMEOUT(m_readings > 2, patience);
        writeFile(m_home->filePath(u"not/yet/there/config.json"_s), "{\"currentContext\":\"late\"}");
        QTRY_COMPARE_WITH_TIMEOUT(m_store.currentContext, u"late"_s, patience);
    }

    void aBurstIsReadTogether() {
        writeContext(u"first"_s, "unix:///run/1.sock");
        const auto watcher = watch(folder(), 1h);
        QTRY_COMPARE_WITH_TIMEOUT(m_store.contexts.size(), size_t{1}, patience);
        const int before = m_readings;
        for (int i = 0; i < 100; ++i)
            writeContext(u"context-"_s + QString::number(i), "unix:///run/x.sock");
        QTRY_COMPARE_WITH_TIMEOUT(m_store.contexts.size(), size_t{101}, patience);
        QVERIFY2(m_readings - before < 25, qPrintable(QString::number(m_readings - before)));
    }

    void goesWhileReading() {
        writeContext(u"first"_s, "unix:///run/1.sock");
        for (int i = 0; i < 50; ++i)
            watch(folder(), 1ms).reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(ContextWatcherTest)
#include "tst_contextwatcher.moc"
