// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/inventory.h"
#include "tests/ui/support/fleet.h"
#include "ui/widgets/alertbutton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

/// The bell as a user meets it.
class TestAlertButton : public QObject {
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<AlertWatch> m_watch;
    std::unique_ptr<AlertButton> m_button;

    void publish(const QStringList &killed) {
        std::vector<ContainerPtr> containers;
        for (const QString &name : {u"a&b"_s, u"web"_s}) {
            Spec spec;
            spec.name = name;
            auto made = std::make_shared<Container>(*containerOf(spec));
            made->state.oomKilled = killed.contains(name);
            containers.push_back(made);
        }
        m_source->publish(liveHost(u"prod"_s).host, containers);
        QTRY_VERIFY(!m_inventory->isJudging());
        QTest::qWait(150);
    }
    // The texts of the menu as it opens; it is closed again.
    QStringList listed(const QMenu &menu) {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->isSeparator() ? u"---"_s : action->text();
        return texts;
    }
    void open() { Q_EMIT m_button->menu()->aboutToShow(); }
    QMenu &quietHours() { return *m_button->menu()->findChild<QMenu *>(u"quietHoursMenu"_s); }
    QAction &onDesktop() { return *m_button->menu()->findChild<QAction *>(u"alertOnDesktop"_s); }

private Q_SLOTS:
    void init() {
        m_source = std::make_unique<FakeSource>();
        m_inventory = std::make_unique<Inventory>(*m_source);
        m_watch = std::make_unique<AlertWatch>(*m_inventory);
        m_button = std::make_unique<AlertButton>(m_theme, *m_watch);
        m_button->setDesktopAvailable(true);
        m_source->announce(liveHost(u"prod"_s));
        publish({});
    }
    void cleanup() {
        m_button.reset();
        m_watch.reset();
        m_inventory.reset();
        m_source.reset();
    }

    void nothingYet() {
        QCOMPARE(m_button->text(), QString());
        open();
        QCOMPARE(listed(*m_button->menu()), (QStringList{u"No alerts since the start"_s, u"---"_s,
                                                         u"Tell on the desktop"_s, u"Quiet hours"_s}));
        QVERIFY(!m_button->menu()->actions().constFirst()->isEnabled());
    }

    void countsUntilTheyAreSeen() {
        publish({u"web"_s, u"a&b"_s});
        QCOMPARE(m_button->text(), u"2"_s);
        QVERIFY(m_button->accessibleName().contains(u'2'));
        open();
        QCOMPARE(m_button->text(), u"2"_s);
        Q_EMIT m_button->menu()->aboutToHide();
        QCOMPARE(m_button->text(), QString());
        open();
        QCOMPARE(listed(*m_button->menu()).size(), 5); // they stay listed
    }

    void leadsToTheContainer() {
        publish({u"a&b"_s});
        open();
        QAction *alert = m_button->menu()->actions().constFirst();
        QVERIFY2(alert->text().contains(u"a&&b · "_s), qPrintable(alert->text()));
        QVERIFY2(alert->toolTip().contains(u"memory"_s), qPrintable(alert->toolTip()));
        QSignalSpy wanted(m_button.get(), &AlertButton::containerRequested);
        alert->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<ContainerKey>(),
                 (ContainerKey{liveHost(u"prod"_s).host, idOf(u"a&b"_s)}));
    }

    void choosesHowItIsTold() {
        QSignalSpy changed(m_button.get(), &AlertButton::settingsChanged);
        open();
        QVERIFY(onDesktop().isChecked());
        quietHours().actions().at(1)->trigger();
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_button->settings() == (AlertSettings{true, QuietHours{{22, 0}, {7, 0}}}));
        open();
        QVERIFY(quietHours().actions().at(1)->isChecked() && !quietHours().actions().at(0)->isChecked());
        onDesktop().trigger();
        QVERIFY(m_button->settings() == (AlertSettings{false, QuietHours{{22, 0}, {7, 0}}}));
        open();
        QVERIFY(!quietHours().isEnabled());
    }

    void keepsHoursOfItsOwn() {
        m_button->setSettings({true, QuietHours{{13, 0}, {13, 45}}});
        open();
        QCOMPARE(quietHours().actions().size(), 5);
        QVERIFY(quietHours().actions().constLast()->isChecked());
    }

    void saysThatTheDesktopShowsNothing() {
        m_button->setDesktopAvailable(false);
        open();
        QVERIFY(!onDesktop().isEnabled() && !onDesktop().isChecked() && !quietHours().isEnabled());
        QVERIFY(listed(*m_button->menu()).contains(u"This desktop shows no messages"_s));
    }
};

QTEST_MAIN(TestAlertButton)
#include "tst_alertbutton.moc"
