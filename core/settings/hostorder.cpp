// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/hostorder.h"

#include <QStringList>

#include <algorithm>

namespace hullwatch {

namespace {

auto withId(std::vector<SavedHost> &hosts, const QString &id) {
    return std::find_if(hosts.begin(), hosts.end(), [&id](const SavedHost &host) { return host.id == id; });
}

} // namespace

std::vector<SavedHost> grouped(std::vector<SavedHost> hosts) {
    QStringList groups{QString()};
    for (const SavedHost &host : hosts) {
        if (!groups.contains(host.group))
            groups.append(host.group);
    }
    std::stable_sort(hosts.begin(), hosts.end(), [&groups](const SavedHost &a, const SavedHost &b) {
        return groups.indexOf(a.group) < groups.indexOf(b.group);
    });
    return hosts;
}

std::vector<SavedHost> stepped(std::vector<SavedHost> hosts, const QString &id, int step) {
    const auto host = withId(hosts, id);
    if (host == hosts.end() || (step < 0 ? host == hosts.begin() : host + 1 == hosts.end()))
        return hosts;
    const auto neighbour = step < 0 ? host - 1 : host + 1;
    if (host->group == neighbour->group)
        std::iter_swap(host, neighbour);
    else
        host->group = neighbour->group;
    return hosts;
}

std::vector<SavedHost> placedBefore(std::vector<SavedHost> hosts, const QString &id, const QString &before) {
    const auto found = withId(hosts, id);
    if (found == hosts.end() || id == before)
        return hosts;
    SavedHost host = *found;
    hosts.erase(found);
    const auto place = withId(hosts, before);
    if (place != hosts.end())
        host.group = place->group;
    else if (!hosts.empty())
        host.group = hosts.back().group;
    hosts.insert(place, std::move(host));
    return hosts;
}

} // namespace hullwatch
