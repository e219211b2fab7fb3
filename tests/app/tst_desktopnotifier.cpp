// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"
#include "app/preferences.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"
#include "core/session/inventory.h"
#include "tests/core/session/support/fakesource.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

/// What appears on the desktop, and when.
class DesktopNotifierTest : public QObject {
    Q_OBJECT

    FakeSource m_source;
    Inventory m_inventory{m_source};
    AlertWatch m_watch{m_inventory};
    std::unique_ptr<DesktopNotifier> m_notifier;
    QList<std::pair<QString, QString>> m_shown;

    void raise(const QString &name, const char *control) {
        Alert alert;
        alert.container = {{u"tcp://prod:2376"_s}, {name}};
        alert.name = name;
        alert.host = u"prod"_s;
        alert.control = findControl(QString::fromLatin1(control));
        alert.severity = alert.control->severity;
        alert.reason = {"Control", "It was started anew %1 times within ten minutes.", {u"3"_s}};
        alert.at = Timestamp::now();
        Q_EMIT m_watch.raised(alert);
    }

private Q_SLOTS:
    void init() {
        m_shown.clear();
        m_notifier =
            std::make_unique<DesktopNotifier>(m_watch, [this](const QString &title, const QString &text) {
                m_shown.append({title, text});
            });
        m_notifier->setSettings({});
    }

    void one() {
        raise(u"web"_s, "C-STABLE");
        QVERIFY(m_shown.isEmpty()); // more may come
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown[0].first, u"web on prod"_s);
        QCOMPARE(m_shown[0].second, u"Unstable. It was started anew 3 times within ten minutes."_s);
    }

    void several() {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            raise(name, "R-ANOMALY");
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown[0].first, u"5 alerts"_s);
        QCOMPARE(m_shown[0].second.split(u'\n'),
                 (QStringList{u"a on prod: Unusual load"_s, u"b on prod: Unusual load"_s,
                              u"c on prod: Unusual load"_s, u"and 2 more"_s}));
    }

    void nothingWhenItIsOff() {
        raise(u"web"_s, "C-STABLE");
        m_notifier->setSettings({false, {}}); // also what waits
        raise(u"db"_s, "C-STABLE");
        QTest::qWait(2'500);
        QVERIFY(m_shown.isEmpty());
    }

    void nothingInQuietHours() {
        const QTime now = QTime::currentTime();
        m_notifier->setSettings({true, QuietHours{now.addSecs(-3600), now.addSecs(3600)}});
        raise(u"web"_s, "C-STABLE");
        QTest::qWait(2'500);
        QVERIFY(m_shown.isEmpty());
        m_notifier->setSettings({});
        QTRY_COMPARE(m_shown.size(), 1);
    }

    void strangeNames() {
        raise(u"\u202e<b>evil</b>\n%1"_s, "C-STABLE");
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY2(!m_shown[0].first.contains(u'\n') && !m_shown[0].first.contains(QChar(0x202e)),
                 qPrintable(m_shown[0].first));
        QVERIFY(m_shown[0].first.contains(u"%1"_s));
    }

    void settingsAreKept() {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QVERIFY(preferences::alerts() == AlertSettings{});
        const AlertSettings settings{false, QuietHours{{22, 30}, {6, 15}}};
        preferences::setAlerts(settings);
        QVERIFY(preferences::alerts() == settings);
        preferences::setAlerts({});
        QVERIFY(preferences::alerts() == AlertSettings{});
    }
};

QTEST_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
