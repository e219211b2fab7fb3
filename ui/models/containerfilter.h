// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filterlanguage.h"
#include "ui/models/containercard.h"

#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace hullwatch::ui {

/// The filters of the rail, each by the open findings of one control.
enum class SavedFilter { Critical, RuntimeSocket, RunsAsRoot, NoMemoryLimit, NoPidsLimit };
inline constexpr int savedFilterCount = 5;
[[nodiscard]] QString savedFilterTitle(SavedFilter filter);
[[nodiscard]] bool matches(SavedFilter filter, const ContainerCard &card);

/// Which containers the grid shows. Bare words are looked for in name, image and host; the keys are name,
/// image, host, project (of compose), state, grade (of the letter; `grade:DF`, `grade:<=D`), control (with an open finding), cap
/// (in force), port (published) and changed (files).
class ContainerFilter {
public:
    ContainerFilter() = default;
    /// By the terms of a text that was parsed with `keys`.
    explicit ContainerFilter(std::vector<FilterTerm> terms) : m_terms(std::move(terms)) {}

    [[nodiscard]] static std::span<const FilterKey> keys();

    [[nodiscard]] bool matches(const ContainerCard &card) const;
    [[nodiscard]] bool isNarrowing() const { return !m_terms.empty() || saved; }

    HostId host; ///< empty for all hosts
    std::optional<SavedFilter> saved;

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace hullwatch::ui
