// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/decoders.h"

#include "core/engine/decode.h"

#include <array>

namespace hullwatch::test {

namespace {

template <auto decode>
Error errorOf(QByteArrayView json) {
    const auto result = decode(json);
    return result ? Error{} : result.error();
}

template <auto decode>
Error errorInto(QByteArrayView json) {
    Daemon daemon;
    const auto result = decode(json, daemon);
    return result ? Error{} : result.error();
}

constexpr std::array all{
    Decoder{"version", "version.json", errorInto<&decodeVersion>},
    Decoder{"info", "info.json", errorInto<&decodeInfo>},
    Decoder{"list", "containers.json", errorOf<&decodeContainerList>},
    Decoder{"inspect", "inspect.json", errorOf<&decodeContainer>},
    Decoder{"inspect-created", "inspect-created.json", errorOf<&decodeContainer>},
    Decoder{"stats-v1", "stats-v1-later.json", errorOf<&decodeStats>},
    Decoder{"stats-v2", "stats-v2.json", errorOf<&decodeStats>},
    Decoder{"stats-stopped", "stats-stopped.json", errorOf<&decodeStats>},
    Decoder{"changes", "changes.json", errorOf<&decodeChanges>},
    Decoder{"images", "images.json", errorOf<&decodeImages>},
    Decoder{"image", "image.json", errorOf<&decodeImage>},
    Decoder{"history", "history.json", errorOf<&decodeHistory>},
    Decoder{"networks", "networks.json", errorOf<&decodeNetworks>},
    Decoder{"volumes", "volumes.json", errorOf<&decodeVolumes>},
    Decoder{"plugins", "plugins.json", errorOf<&decodePlugins>},
    Decoder{"swarm", "swarm.json", errorOf<&decodeSwarm>},
    Decoder{"nodes", "nodes.json", errorOf<&decodeNodes>},
    Decoder{"services", "services.json", errorOf<&decodeServices>},
    Decoder{"top", "top.json", errorOf<&decodeProcesses>},
    Decoder{"event", "event.json", errorOf<&decodeEvent>},
};

} // namespace

std::span<const Decoder> decoders() {
    return all;
}

} // namespace hullwatch::test
