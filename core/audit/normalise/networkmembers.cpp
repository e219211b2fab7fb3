// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/networkmembers.h"

#include <algorithm>

namespace hullwatch {

namespace {

bool isAttached(const Container &container, const Network &network) {
    const auto &attachments = *container.attachments;
    return std::any_of(attachments.begin(), attachments.end(), [&](const NetworkAttachment &attachment) {
        return attachment.networkId.isEmpty() ? attachment.name == network.name
                                              : attachment.networkId == network.id;
    });
}

} // namespace

std::vector<const Container *> membersOf(const Network &network, const Snapshot &snapshot) {
    std::vector<const Container *> members;
    for (const ContainerPtr &container : snapshot.containers) {
        if (isAttached(*container, network))
            members.push_back(container.get());
    }
    return members;
}

} // namespace hullwatch
