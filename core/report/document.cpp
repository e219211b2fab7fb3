// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/session/inventory.h"

namespace hullwatch::report {
namespace {

HostSection sectionOf(const Inventory &inventory, const HostEntry &host) {
    HostSection section;
    section.status = host.status;
    section.assessment = host.assessment;
    if (!host.assessment)
        return section;
    for (const AssessmentPtr &assessment : host.assessment->containers) {
        const ContainerId &id = assessment->container->id;
        const ContainerEntry *entry = inventory.find({host.status.host, id});
        if (!entry)
            continue;
        if (entry->series && !entry->series->isEmpty())
            section.series.insert(id, std::make_shared<const Series>(*entry->series));
        if (entry->changes)
            section.changes.insert(id, entry->changes);
        if (entry->changesError.code != ErrorCode::None)
            section.changesErrors.insert(id, entry->changesError);
    }
    return section;
}

} // namespace

std::vector<const Finding *> findingsOf(const HostSection &host) {
    std::vector<const Finding *> findings;
    if (!host.assessment)
        return findings;
    const auto add = [&findings](const std::vector<Finding> &some) {
        for (const Finding &finding : some)
            findings.push_back(&finding);
    };
    for (const AssessmentPtr &assessment : host.assessment->containers)
        add(assessment->findings);
    add(host.assessment->findings);
    return findings;
}

Document documentOf(const Inventory &inventory) {
    Document document;
    document.takenAt = Timestamp::now();
    document.toolVersion = QStringLiteral(HULLWATCH_VERSION);
    document.hosts.reserve(inventory.hosts().size());
    for (const HostEntry &host : inventory.hosts())
        document.hosts.push_back(sectionOf(inventory, host));
    return document;
}

} // namespace hullwatch::report
