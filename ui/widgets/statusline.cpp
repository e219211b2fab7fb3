// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

#include "core/base/units.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QFrame(parent)
    , m_inventory(inventory)
    , m_hosts(makeLabel(u"statusHosts"_s, type::small, QFont::Normal, {}, this))
    , m_containers(makeLabel(u"statusContainers"_s, type::small, QFont::Normal, u"muted"_s, this))
    , m_oldest(makeLabel(u"statusOldest"_s, type::small, QFont::Normal, u"muted"_s, this))
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
    row->addWidget(m_pausedLabel);
    row->addStretch(1);
    auto *end = new QHBoxLayout;
    end->setSpacing(5);
    end->addWidget(lock);
    end->addWidget(readOnly);
    row->addLayout(end);
    connect(&inventory, &Inventory::hostsChanged, this, &StatusLine::refresh);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::refresh);
    m_timer.start(1s);
    setPaused(false);
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
}

} // namespace hullwatch::ui
