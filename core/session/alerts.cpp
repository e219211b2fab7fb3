// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alerts.h"

#include "core/audit/control.h"
#include "core/session/inventory.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hullwatch {

namespace {

// The warnings of other indicators ask for a look at leisure.
bool raisesAlert(const Finding &finding) {
    constexpr std::array<QLatin1StringView, 2> alsoByWarning{QLatin1StringView("R-ANOMALY"),
                                                             QLatin1StringView("C-STABLE")};
    if (!finding.isOpen())
        return false;
    const auto isIt = [&finding](QLatin1StringView id) {
        return id == QLatin1StringView(finding.control->id);
    };
    return (finding.control->isIndicator && finding.outcome.verdict == Verdict::Fail) ||
           std::any_of(alsoByWarning.begin(), alsoByWarning.end(), isIt);
}

} // namespace

AlertWatch::AlertWatch(const Inventory &inventory, QObject *parent)
    : QObject(parent), m_inventory(inventory) {
    const QList<ContainerKey> known = inventory.containers();
    compare({known.begin(), known.end()});
    connect(&inventory, &Inventory::containersChanged, this, &AlertWatch::compare);
}

bool AlertWatch::isNew(const std::vector<Sign> &known, const Finding &finding) {
    return std::none_of(known.begin(), known.end(), [&finding](const Sign &sign) {
        return sign.control == finding.control && sign.severity >= finding.outcome.severity;
    });
}

void AlertWatch::compare(const QSet<ContainerKey> &changed) {
    std::vector<Alert> raised;
    for (const ContainerKey &key : changed) {
        const ContainerEntry *entry = m_inventory.find(key);
        if (!entry) {
            m_known.remove(key);
            continue;
        }
        if (!entry->assessment)
            continue;
        const auto before = m_known.constFind(key);
        const HostEntry *host = m_inventory.findHost(key.host);
        std::vector<Sign> now;
        for (const Finding &finding : entry->assessment->findings) {
            if (!raisesAlert(finding))
                continue;
            now.push_back({finding.control, finding.outcome.severity});
            if (before != m_known.constEnd() && isNew(*before, finding))
                raised.push_back({key, entry->container->name, host ? host->status.label : QString(),
                                  finding.control, finding.outcome.severity, finding.outcome.reason,
                                  Timestamp::now()});
        }
        m_known.insert(key, std::move(now));
    }
    // The gravest comes last and so stands first.
    std::sort(raised.begin(), raised.end(), [](const Alert &a, const Alert &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.name > b.name;
    });
    for (const Alert &alert : raised) {
        m_alerts.push_front(alert);
        if (m_alerts.size() > mostKept)
            m_alerts.pop_back();
        Q_EMIT this->raised(alert);
    }
}

} // namespace hullwatch
