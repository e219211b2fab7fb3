// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/snapshot.h"

#include <algorithm>

namespace hullwatch {

const Container *Snapshot::findContainer(QStringView idOrName) const {
    const auto found = std::find_if(containers.begin(), containers.end(), [&](const ContainerPtr &container) {
        return container->id.value == idOrName || container->name == idOrName;
    });
    return found == containers.end() ? nullptr : found->get();
}

const Network *Snapshot::findNetwork(QStringView name) const {
    const auto found = std::find_if(networks.begin(), networks.end(), [&](const Network &network) {
        return network.name == name || network.id == name;
    });
    return found == networks.end() ? nullptr : &*found;
}

const Volume *Snapshot::findVolume(QStringView name) const {
    const auto found = std::find_if(volumes.begin(), volumes.end(),
                                    [&](const Volume &volume) { return volume.name == name; });
    return found == volumes.end() ? nullptr : &*found;
}

} // namespace hullwatch
