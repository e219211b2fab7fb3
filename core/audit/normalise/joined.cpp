// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/joined.h"

#include <QStringList>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

const QString joinPrefix = u"container:"_s;
constexpr qsizetype shortestIdPrefix = 12;

const Container *find(const Snapshot &snapshot, const QString &reference) {
    if (reference.isEmpty())
        return nullptr;
    if (const Container *exact = snapshot.findContainer(reference))
        return exact;
    if (reference.size() < shortestIdPrefix)
        return nullptr;
    const auto found = std::find_if(
        snapshot.containers.begin(), snapshot.containers.end(),
        [&](const ContainerPtr &container) { return container->id.value.startsWith(reference); });
    return found == snapshot.containers.end() ? nullptr : found->get();
}

} // namespace

NamespaceOwner namespaceOwner(const Container &container, const Snapshot &snapshot,
                              Field<QString> HostConfig::*mode) {
    NamespaceOwner result;
    const Container *current = &container;
    QStringList seen{container.id.value};
    while ((current->hostConfig.*mode).isSet() && (*(current->hostConfig.*mode)).startsWith(joinPrefix)) {
        result.reference = (*(current->hostConfig.*mode)).mid(joinPrefix.size());
        current = find(snapshot, result.reference);
        if (!current) {
            result.state = NamespaceOwner::State::Missing;
            return result;
        }
        if (seen.contains(current->id.value)) {
            result.state = NamespaceOwner::State::Cyclic;
            return result;
        }
        seen += current->id.value;
        result.state = NamespaceOwner::State::Joined;
    }
    result.owner = current;
    return result;
}

bool joinsAnotherContainer(const Container &container) {
    const HostConfig &config = container.hostConfig;
    return (*config.networkMode).startsWith(joinPrefix) || (*config.pidMode).startsWith(joinPrefix) ||
           (*config.ipcMode).startsWith(joinPrefix);
}

} // namespace hullwatch
