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

const Image *Snapshot::findImage(QStringView id) const {
    const auto found =
        std::find_if(images.begin(), images.end(), [&](const Image &image) { return image.id == id; });
    return found == images.end() ? nullptr : &*found;
}

const Gap *Snapshot::findGap(QStringView what) const {
    const auto found =
        std::find_if(gaps.begin(), gaps.end(), [&](const Gap &gap) { return gap.what == what; });
    return found == gaps.end() ? nullptr : &*found;
}

} // namespace hullwatch
