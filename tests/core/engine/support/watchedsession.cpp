// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/watchedsession.h"

namespace hullwatch::test {

WatchedSession::WatchedSession(const Endpoint &endpoint) : session(endpoint) {
    QObject::connect(&session, &HostSession::statusChanged, &session,
                     [this](const HostStatus &status) { statuses.append(status); });
    QObject::connect(&session, &HostSession::snapshotTaken, &session, [this](const SnapshotPtr &snapshot) {
        (snapshot->stage == ReadingStage::Listed ? listed : snapshots).append(snapshot);
    });
    QObject::connect(&session, &HostSession::sampleTaken, &session,
                     [this](const Sample &sample) { samples.append(sample); });
    QObject::connect(&session, &HostSession::changesRead, &session,
                     [this](const ChangeSetPtr &set) { changes.append(set); });
    QObject::connect(&session, &HostSession::changesFailed, &session,
                     [this](const ContainerId &id, const Error &error) {
                         changeFailures.append({id, error});
                     });
    QObject::connect(&session, &HostSession::processesRead, &session,
                     [this](const ProcessListPtr &list) { processes.append(list); });
    QObject::connect(&session, &HostSession::processesFailed, &session,
                     [this](const ContainerId &id, const Error &error) {
                         processFailures.append({id, error});
                     });
}

ContainerPtr WatchedSession::container(const QString &name) const {
    if (snapshots.isEmpty())
        return {};
    for (const ContainerPtr &container : snapshots.constLast()->containers) {
        if (container->name == name)
            return container;
    }
    return {};
}

Error WatchedSession::gap(const QString &what) const {
    if (!snapshots.isEmpty()) {
        for (const Gap &gap : snapshots.constLast()->gaps) {
            if (gap.what == what)
                return gap.why;
        }
    }
    return {};
}

Endpoint unixEndpoint(const QString &path) {
    const auto endpoint = parseEndpoint(QStringLiteral("unix://") + path, {});
    return endpoint ? *endpoint : Endpoint{};
}

} // namespace hullwatch::test
