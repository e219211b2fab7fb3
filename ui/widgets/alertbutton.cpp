// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertbutton.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

// An ampersand would underline the letter after it.
QString menuText(const QString &text) {
    return QString(text).replace(u'&', u"&&"_s);
}

QString lineOf(const Alert &alert) {
    return substituted(u"%1   %2 · %3"_s,
                       {QLocale().toString(alert.at.toDateTime().toLocalTime().time(), QLocale::ShortFormat),
                        displayText(alert.name, 40), alert.control->translatedFailure()});
}

} // namespace

AlertButton::AlertButton(const Theme &theme, const AlertWatch &watch, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_watch(watch) {
    setObjectName(u"alertButton"_s);
    setProperty("kind", u"icon"_s);
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"alertMenu"_s);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    m_quietHours = new QMenu(tr("Quiet hours"), menu);
    m_quietHours->setObjectName(u"quietHoursMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &AlertButton::fill);
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_new = 0;
        showCount();
    });
    connect(&watch, &AlertWatch::raised, this, [this] {
        ++m_new;
        showCount();
    });
    showCount();
}

void AlertButton::showCount() {
    keepIcon(this, m_theme, u"bell"_s, m_new > 0 ? Role::High : Role::MutedText);
    setText(m_new > 0 ? QLocale().toString(m_new) : QString());
    setAccessibleName(m_new > 0 ? tr("Alerts, %n new", nullptr, static_cast<int>(m_new)) : tr("Alerts"));
    setPlainToolTip(this, m_new > 0 ? accessibleName()
                                    : tr("Unusual load, crashes and signs of an intruder since the start"));
}

void AlertButton::fill() {
    menu()->clear();
    size_t listed = 0;
    for (const Alert &alert : m_watch.alerts()) {
        if (++listed > mostListed)
            break;
        QAction *action = menu()->addAction(menuText(lineOf(alert)));
        action->setIcon(m_theme.icon(u"warning"_s, roleOf(alert.severity)));
        action->setToolTip(plainToolTip(displayText(alert.host, 60) + u'\n' + alert.reason.translated()));
        connect(action, &QAction::triggered, this,
                [this, key = alert.container] { Q_EMIT containerRequested(key); });
    }
    if (listed == 0)
        menu()->addAction(tr("No alerts since the start"))->setEnabled(false);
    addSettings();
}

void AlertButton::addSettings() {
    menu()->addSeparator();
    QAction *desktop = menu()->addAction(m_desktopAvailable ? tr("Tell on the desktop")
                                                            : tr("This desktop shows no messages"));
    desktop->setObjectName(u"alertOnDesktop"_s);
    desktop->setCheckable(true);
    desktop->setEnabled(m_desktopAvailable);
    desktop->setChecked(m_desktopAvailable && m_settings.onDesktop);
    connect(desktop, &QAction::triggered, this, [this](bool checked) {
        change({checked, m_settings.quietHours});
    });
    // Clearing the menu leaves it alone.
    menu()->addMenu(m_quietHours);
    m_quietHours->clear();
    m_quietHours->setEnabled(m_desktopAvailable && m_settings.onDesktop);
    addQuietHours(tr("None"), std::nullopt);
    std::vector<QuietHours> choices{{{22, 0}, {7, 0}}, {{20, 0}, {8, 0}}, {{18, 0}, {9, 0}}};
    if (m_settings.quietHours &&
        std::find(choices.begin(), choices.end(), *m_settings.quietHours) == choices.end())
        choices.push_back(*m_settings.quietHours);
    for (const QuietHours &hours : choices)
        addQuietHours(tr("From %1 to %2")
                          .arg(QLocale().toString(hours.from, QLocale::ShortFormat),
                               QLocale().toString(hours.until, QLocale::ShortFormat)),
                      hours);
}

void AlertButton::addQuietHours(const QString &text, const std::optional<QuietHours> &hours) {
    QAction *action = m_quietHours->addAction(text);
    action->setCheckable(true);
    action->setChecked(hours == m_settings.quietHours);
    connect(action, &QAction::triggered, this, [this, hours] { change({m_settings.onDesktop, hours}); });
}

void AlertButton::change(const AlertSettings &settings) {
    m_settings = settings;
    Q_EMIT settingsChanged(settings);
}

} // namespace hullwatch::ui
