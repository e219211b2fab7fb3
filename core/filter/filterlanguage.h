// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace hullwatch {

/// What stands behind the colon of a key.
enum class FilterKind {
    Text,    ///< a part of a text, without regard to case; "*" stands for any run of characters
    Number,  ///< 443, <1024, >=10
    Word,    ///< one of the key's words, or the beginning of one
    Rank,    ///< the same, and they can be compared: >=high
    Letters, ///< ranks of one letter each, which may stand together: DF
};

/// A key of a filter, such as "severity". `words` are those of a Word, Rank or Letters, at most 32, the
/// lowest rank first. Static lifetime.
struct FilterKey {
    const char *name;
    FilterKind kind = FilterKind::Text;
    std::span<const char *const> words = {};
};

enum class FilterComparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One alternative of a term: the members that the kind of its key needs.
struct FilterValue {
    QString text;
    quint32 words = 0; ///< one bit per word of the key that fits
    FilterComparison comparison = FilterComparison::Equal;
    double number = 0;

    /// Of a Text: whether it occurs in `whole`.
    [[nodiscard]] bool isIn(QStringView whole) const;
    /// Of a Word, Rank or Letters: whether the word at `index` fits.
    [[nodiscard]] bool hasWord(int index) const { return index >= 0 && ((words >> index) & 1U) != 0; }
    /// Of a Number.
    [[nodiscard]] bool admits(double value) const;
};

/// `key:one,two` or a bare word; `-` before it turns it round.
struct FilterTerm {
    static constexpr int bare = -1;

    int key = bare; ///< index among the keys
    bool isNegated = false;
    std::vector<FilterValue> anyOf; ///< never empty

    /// Whether the term holds for something that `fits` the values it is asked about.
    template <class Predicate>
    [[nodiscard]] bool holds(Predicate fits) const {
        return std::any_of(anyOf.begin(), anyOf.end(), fits) != isNegated;
    }
};

/// What is wrong with the text of a filter, and where in it.
struct FilterProblem {
    qsizetype at = 0;
    qsizetype length = 0;
    Message what;
};

/// The terms must all hold. With a problem they are those that were right.
struct ParsedFilter {
    std::vector<FilterTerm> terms;
    std::optional<FilterProblem> problem; ///< the first one
};

/// Reads the language of the search box: words apart by spaces, each `text`, `key:value`, `key:one,two`,
/// `key:>=value`, `"text with spaces"`; `-` in front excludes. What is only begun, such as `key:` or an open
/// quote, is no problem: the text may still be typed. Pure.
[[nodiscard]] ParsedFilter parseFilter(QStringView text, std::span<const FilterKey> keys);

} // namespace hullwatch
