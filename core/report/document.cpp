// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

#include "core/base/message.h"
#include "core/metrics/series.h"
#include "core/session/inventory.h"

namespace hullwatch::report {
namespace {

HostSection sectionOf(const Inventory &inventory, const HostEntry &host) {
    HostSection section;
    section.status = host.status;
    section.assessment = host.assessment;
    if (!host.assessment)
        return section;
    section.series.reserve(static_cast<qsizetype>(host.assessment->containers.size()));
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
        if (entry->processesError.code != ErrorCode::None)
            section.processesErrors.insert(id, entry->processesError);
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

std::vector<Gap> readingGapsOf(const HostSection &host) {
    std::vector<Gap> gaps;
    if (!host.assessment)
        return gaps;
    const auto add = [&gaps](const QHash<ContainerId, Error> &errors, const Container &container,
                             const QString &call) {
        const auto failed = errors.constFind(container.id);
        if (failed != errors.constEnd())
            gaps.push_back({substituted(call, {container.name}), *failed});
    };
    for (const AssessmentPtr &assessment : host.assessment->containers) {
        add(host.changesErrors, *assessment->container, QStringLiteral("GET /containers/{id}/changes of %1"));
        add(host.processesErrors, *assessment->container, QStringLiteral("GET /containers/{id}/top of %1"));
    }
    return gaps;
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
