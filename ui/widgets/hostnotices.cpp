// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hostnotices.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

/// In the operator's own time; with the day when that is not today.
QString localMoment(Timestamp moment) {
    const QDateTime local = moment.toDateTime().toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? local.toString(u"HH:mm:ss"_s) : local.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString daemonText(const QString &name, const QString &id) {
    const QString shown =
        name.isEmpty() ? HostNotices::tr("an engine without a name") : displayText(name, 60);
    return id.isEmpty() ? shown : substituted(HostNotices::tr("%1 (id %2)"), {shown, displayText(id, 60)});
}

} // namespace

HostNotices::HostNotices(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_identity(new Banner(theme, Role::High, u"hostIdentity"_s, this))
    , m_gap(new Banner(theme, Role::Medium, u"hostGap"_s, this)) {
    setObjectName(u"hostNotices"_s);
    auto *confirm = makeButton(u"hostIdentityConfirm"_s, tr("It is the right one"), {}, m_identity);
    m_identity->addAction(confirm);
    auto *dismiss = makeButton(u"hostGapDismiss"_s, tr("Dismiss"), {}, m_gap);
    m_gap->addAction(dismiss);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, space::s);
    column->addWidget(m_identity);
    column->addWidget(m_gap);
    connect(confirm, &QPushButton::clicked, this,
            [this] { m_inventory.source().confirmIdentity(m_changed); });
    connect(dismiss, &QPushButton::clicked, this, [this] {
        if (const HostEntry *host = m_inventory.findHost(m_gapped); host && !host->status.outages.empty())
            m_dismissed[m_gapped] = host->status.outages.back().from;
        refresh();
    });
    connect(&inventory, &Inventory::hostsChanged, this, &HostNotices::refresh);
    refresh();
}

void HostNotices::setHost(const HostId &host) {
    m_host = host;
    refresh();
}

bool HostNotices::isAbout(const HostEntry &host) const {
    return m_host.isEmpty() || host.status.host == m_host;
}

void HostNotices::refresh() {
    showIdentity();
    showGap();
    setVisible(!m_identity->isHidden() || !m_gap->isHidden());
}

void HostNotices::showIdentity() {
    m_identity->hide();
    for (const HostEntry &host : m_inventory.hosts()) {
        const auto &change = host.status.identityChange;
        if (!change || !isAbout(host))
            continue;
        m_changed = host.status.host;
        m_identity->setText(
            substituted(tr("Another engine answers at %1"), {displayText(host.status.endpoint, 120)}),
            substituted(tr("Since %1 it calls itself %2; before it was %3. If nobody replaced it on "
                           "purpose, find out who answers there."),
                        {localMoment(change->at), daemonText(change->name, change->id),
                         daemonText(change->previousName, change->previousId)}));
        m_identity->show();
        return;
    }
}

void HostNotices::showGap() {
    m_gap->hide();
    const HostEntry *newest = nullptr;
    for (const HostEntry &host : m_inventory.hosts()) {
        const auto &outages = host.status.outages;
        if (outages.empty() || !outages.back().until || !isAbout(host))
            continue;
        const auto dismissed = m_dismissed.constFind(host.status.host);
        if (dismissed != m_dismissed.constEnd() && outages.back().from <= *dismissed)
            continue;
        if (!newest || *newest->status.outages.back().until < *outages.back().until)
            newest = &host;
    }
    if (!newest)
        return;
    m_gapped = newest->status.host;
    const Outage &outage = newest->status.outages.back();
    m_gap->setText(substituted(tr("%1 did not answer from %2 to %3"),
                               {hostLabel(*newest), localMoment(outage.from), localMoment(*outage.until)}),
                   substituted(tr("The events and measurements of that time are lost; what you see now was "
                                  "read anew. %1"),
                               {errorText(outage.why)}));
    m_gap->show();
}

} // namespace hullwatch::ui
