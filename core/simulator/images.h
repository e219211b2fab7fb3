// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace hullwatch::simulator {

/// An image a made-up container may be made from. Lists are separated by '|', absent ones are empty.
struct ImageRow {
    std::string_view reference;  ///< as in `docker run`; may end in "@sha256:…", then it has no tag
    std::string_view user;       ///< Config.User
    std::string_view entrypoint; ///< words
    std::string_view command;    ///< words
    std::string_view exposed;    ///< "80/tcp|443/tcp"
    std::string_view volumes;    ///< declared VOLUME paths
    std::string_view env;        ///< besides PATH
    int ageDays;                 ///< since the image was built
    int megabytes;
    int layers;
};

/// Every image of the catalogue; never empty.
[[nodiscard]] std::span<const ImageRow> imageCatalogue();

/// The row of a reference; the first row when there is none.
[[nodiscard]] const ImageRow &imageRow(std::string_view reference);

} // namespace hullwatch::simulator
