// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "core/base/units.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString secondsText(std::chrono::milliseconds period) {
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(period));
}

} // namespace

StatusLine::StatusLine(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QFrame(parent)
    , m_inventory(inventory)
    , m_hosts(makeLabel(u"statusHosts"_s, type::small, QFont::Normal, {}, this))
    , m_containers(makeLabel(u"statusContainers"_s, type::small, QFont::Normal, u"muted"_s, this))
    , m_oldest(makeLabel(u"statusOldest"_s, type::small, QFont::Normal, u"muted"_s, this))
    , m_paceButton(makeButton(u"statusPace"_s, {}, u"link"_s, this))
    , m_pausedLabel(makeLabel(u"statusPaused"_s, type::small, QFont::DemiBold, {}, this)) {
    setObjectName(u"statusLine"_s);
    setProperty("edge", u"top"_s);
    setFixedHeight(28);
    auto *lock = new QLabel(this);
    const auto paintLock = [lock, &theme] {
        lock->setPixmap(theme.pixmap(u"lock"_s, 13, Role::MutedText, lock->devicePixelRatioF()));
    };
    paintLock();
    connect(&theme, &Theme::changed, lock, paintLock);
    PlainLabel *readOnly = makeLabel(u"statusReadOnly"_s, type::small, QFont::Medium, {}, this);
    readOnly->setText(tr("Read-only"));
    setPlainToolTip(readOnly, tr("Hullwatch sends only GET and HEAD requests; it cannot change a host."));
    m_pausedLabel->setText(tr("Paused"));
    auto *row = new QHBoxLayout(this);
    setMargins(row, space::l, 0, space::l, 0, space::xl);
    row->addWidget(m_hosts);
    row->addWidget(m_containers);
    row->addWidget(m_oldest);
    row->addWidget(m_paceButton);
    row->addWidget(m_pausedLabel);
    row->addStretch(1);
    auto *end = new QHBoxLayout;
    end->setSpacing(5);
    end->addWidget(lock);
    end->addWidget(readOnly);
    row->addLayout(end);
    makePaceMenu();
    connect(&inventory, &Inventory::hostsChanged, this, &StatusLine::refresh);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_timer.start(1s);
    setPaused(false);
}

void StatusLine::makePaceMenu() {
    auto *menu = new QMenu(m_paceButton);
    menu->setObjectName(u"paceMenu"_s);
    auto *group = new QActionGroup(menu);
    const std::pair<SamplingPace, QString> paces[] = {
        {SamplingPace::Close, tr("Closely: on the screen every %1, the rest every %2")},
        {SamplingPace::Normal, tr("Normally: on the screen every %1, the rest every %2")},
        {SamplingPace::Sparing, tr("Sparingly: on the screen every %1, the rest every %2")}};
    for (const auto &pace : paces) {
        const SamplingPeriods periods = periodsOf(pace.first);
        QAction *action =
            menu->addAction(pace.second.arg(secondsText(periods.visible), secondsText(periods.others)));
        action->setCheckable(true);
        action->setData(static_cast<int>(pace.first));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = pace.first] {
            setPace(chosen);
            Q_EMIT paceChosen(chosen);
        });
    }
    m_paceButton->setMenu(menu);
    m_paceButton->setAccessibleName(tr("How often is measured"));
    setPace(m_pace);
}

void StatusLine::setPace(SamplingPace pace) {
    m_pace = pace;
    for (QAction *action : m_paceButton->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(pace));
    showPace();
}

// The longest stretch of the hosts in words: why a value may be older than chosen.
void StatusLine::showPace() {
    const SamplingPeriods periods = periodsOf(m_pace);
    const QString text = tr("every %1 / %2").arg(secondsText(periods.visible), secondsText(periods.others));
    QStringList slow;
    for (const HostEntry &host : m_inventory.hosts()) {
        if (host.status.phase == HostPhase::Live && host.status.samplingStretch > 1)
            slow += substituted(tr("%1 answers slowly and is measured %2 times less often."),
                                {displayText(host.status.label, 60),
                                 QString::number(host.status.samplingStretch)});
    }
    if (slow.size() == 1)
        m_paceButton->setText(tr("%1, slower on 1 host").arg(text));
    else if (!slow.isEmpty())
        m_paceButton->setText(tr("%1, slower on %n hosts", nullptr, static_cast<int>(slow.size())).arg(text));
    else
        m_paceButton->setText(text);
    const QString what = tr("What is on the screen is measured every %1, the rest every %2, the selected "
                            "container every %3, and everything every %4 while the window is minimised.")
                             .arg(secondsText(periods.visible), secondsText(periods.others),
                                  secondsText(periods.selected), secondsText(periods.minimised));
    setPlainToolTip(m_paceButton, (QStringList(what) + slow).join(u'\n'));
}

void StatusLine::setPaused(bool paused) {
    m_paused = paused;
    refresh();
}

void StatusLine::refresh() {
    const Timestamp now = Timestamp::now();
    const auto &hosts = m_inventory.hosts();
    const auto live = std::count_if(hosts.begin(), hosts.end(), [now](const HostEntry &host) {
        return hostState(host, now) == HostState::Live;
    });
    qsizetype containers = 0;
    std::optional<Timestamp> oldest;
    for (const HostEntry &host : hosts) {
        containers += host.snapshot ? static_cast<qsizetype>(host.snapshot->containers.size()) : 0;
        if (host.status.lastAnswerAt && (!oldest || *host.status.lastAnswerAt < *oldest))
            oldest = host.status.lastAnswerAt;
    }
    m_hosts->setText(hosts.empty() ? tr("No host yet")
                                   : tr("%1 of %2 hosts live").arg(live).arg(hosts.size()));
    m_containers->setText(containersText(containers));
    m_oldest->setVisible(oldest.has_value());
    if (oldest)
        m_oldest->setText(tr("oldest value %1").arg(durationText(secondsBetween(*oldest, now))));
    m_pausedLabel->setVisible(m_paused);
    m_paceButton->setVisible(!m_paused);
    showPace();
}

} // namespace hullwatch::ui
