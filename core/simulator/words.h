// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/json.h"

#include <string_view>
#include <vector>

namespace hullwatch::simulator {

/// The parts of "a|b|c"; none of an empty text.
[[nodiscard]] inline std::vector<std::string_view> splitWords(std::string_view list) {
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto bar = list.find('|');
        words.push_back(list.substr(0, bar));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
    return words;
}

/// The same as a JSON array.
[[nodiscard]] inline Json wordList(std::string_view list) {
    Json words = Json::array();
    for (const std::string_view word : splitWords(list))
        words.push_back(std::string(word));
    return words;
}

} // namespace hullwatch::simulator
