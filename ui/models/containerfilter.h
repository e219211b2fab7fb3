// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containercard.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hullwatch::ui {

/// The filters of the rail, each by the open findings of one control.
enum class SavedFilter { Critical, RuntimeSocket, RunsAsRoot, NoMemoryLimit, NoPidsLimit };
inline constexpr int savedFilterCount = 5;
[[nodiscard]] QString savedFilterTitle(SavedFilter filter);
[[nodiscard]] bool matches(SavedFilter filter, const ContainerCard &card);

/// Which containers the grid shows. The text is a list of words that must all match, without regard to case:
/// `web` in name, image or host; `name:`, `image:`, `host:`, `state:` in that field, with * for anything;
/// `grade:F`, `grade:DF`, `grade:<=D` (D and worse) by grade.
class ContainerFilter {
public:
    ContainerFilter() = default;
    explicit ContainerFilter(const QString &text);

    [[nodiscard]] bool matches(const ContainerCard &card) const;
    [[nodiscard]] bool isNarrowing() const { return !m_terms.empty() || saved; }

    HostId host; ///< empty for all hosts
    std::optional<SavedFilter> saved;

private:
    enum class Field { Any, Name, Image, Host, State, Grade };
    struct Term {
        Field field = Field::Any;
        QString text;
    };
    [[nodiscard]] static Term termOf(const QString &word);
    [[nodiscard]] static bool matches(const Term &term, const ContainerCard &card);

    std::vector<Term> m_terms;
};

} // namespace hullwatch::ui
