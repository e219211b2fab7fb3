// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace hullwatch {

using namespace std::chrono_literals;

namespace {

QIcon programIcon() {
    return QIcon(QStringLiteral(":/hullwatch/hullwatch.svg"));
}

QString nameOf(const Alert &alert) {
    return substituted(DesktopNotifier::tr("%1 on %2"),
                       {displayText(alert.name, 60), displayText(alert.host, 60)});
}

QString titleOf(const AlertGate::Batch &batch) {
    if (batch.count == 1)
        return nameOf(batch.first.front());
    return DesktopNotifier::tr("%n alerts", nullptr, static_cast<int>(batch.count));
}

QString textOf(const AlertGate::Batch &batch) {
    if (batch.count == 1)
        return batch.first.front().control->translatedFailure() + QStringLiteral(". ") +
               batch.first.front().reason.translated();
    QStringList lines;
    for (const Alert &alert : batch.first)
        lines += nameOf(alert) + QStringLiteral(": ") + alert.control->translatedFailure();
    if (batch.count > batch.first.size())
        lines +=
            DesktopNotifier::tr("and %n more", nullptr, static_cast<int>(batch.count - batch.first.size()));
    return lines.join(u'\n');
}

} // namespace

DesktopNotifier::DesktopNotifier(const AlertWatch &watch, Show show, QObject *parent)
    : QObject(parent), m_show(std::move(show)) {
    if (!m_show)
        m_show = [this](const QString &title, const QString &text) {
            showIcon();
            if (m_icon)
                m_icon->showMessage(title, text, programIcon());
        };
    // So long alerts that belong together are gathered.
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &DesktopNotifier::tell);
    connect(&watch, &AlertWatch::raised, this, [this](const Alert &alert) {
        if (!m_settings.onDesktop)
            return;
        m_gate.add(alert);
        if (!m_timer.isActive())
            m_timer.start();
    });
}

bool DesktopNotifier::isAvailable() {
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void DesktopNotifier::setSettings(const AlertSettings &settings) {
    m_settings = settings;
    m_gate.setQuietHours(settings.quietHours);
    if (!settings.onDesktop) {
        m_gate.clear();
        delete std::exchange(m_icon, nullptr);
    }
}

// The icon comes with the first message: who has no alerts needs none.
void DesktopNotifier::showIcon() {
    if (m_icon || !isAvailable())
        return;
    m_icon = new QSystemTrayIcon(programIcon(), this);
    m_icon->setToolTip(QStringLiteral("Hullwatch"));
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::activated);
    connect(m_icon, &QSystemTrayIcon::activated, this, &DesktopNotifier::activated);
    m_icon->show();
}

void DesktopNotifier::tell() {
    if (const auto batch = m_gate.take(Timestamp::now(), QTime::currentTime()))
        m_show(titleOf(*batch), textOf(*batch));
    if (m_gate.isEmpty())
        m_timer.stop();
}

} // namespace hullwatch
