// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/remedy.h"

#include <algorithm>

namespace hullwatch {

const std::vector<const Remedy *> &remedies() {
    static const std::vector<const Remedy *> all = [] {
        std::vector<const Remedy *> rows;
        for (const auto family : {fixes::isolation(), fixes::namespaces(), fixes::limits(),
                                  fixes::filesystem(), fixes::network(), fixes::byHand()}) {
            for (const Remedy &row : family)
                rows.push_back(&row);
        }
        return rows;
    }();
    return all;
}

const Remedy *findRemedy(QStringView control) {
    const auto found = std::find_if(remedies().begin(), remedies().end(), [&](const Remedy *row) {
        return control == QLatin1StringView(row->control);
    });
    return found == remedies().end() ? nullptr : *found;
}

} // namespace hullwatch
