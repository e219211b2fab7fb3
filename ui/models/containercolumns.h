// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containercard.h"

#include <optional>

namespace hullwatch::ui {

/// An order of containers. Host and Project group: within a group the worst comes first; containers without a
/// project come last. Use and counts come largest first.
enum class CardSort { WorstFirst, Name, Cpu, Memory, Received, Sent, Pids, Open, Host, Project };
inline constexpr int cardSortCount = 10;

/// What a card is ordered by, side by side with those of others: to compare thousands of cards themselves
/// would go through all their memory again and again. Valid until the card changes.
struct CardRank {
    ContainerCard *card;
    int group = 0;
    int place; ///< of the card by name: decides between equal ones
    QStringView text;
    double number = 0;

    CardRank(ContainerCard &ranked, CardSort sort);
    /// For ranks of one order.
    friend bool operator<(const CardRank &a, const CardRank &b);
};
/// By name, equal names by key.
[[nodiscard]] bool isBeforeByName(const ContainerCard *a, const ContainerCard *b);

/// Whether the order changes with every sample.
[[nodiscard]] bool isByUse(CardSort sort);

/// The columns of containers as rows of a table. The first is what a list shows.
enum class ContainerColumn {
    Name,
    Risk,
    Host,
    Project,
    Cpu,
    Memory,
    Received,
    Sent,
    Pids,
    Open,
    State,
    Worst,
    Image,
};
inline constexpr int containerColumnCount = 13;

[[nodiscard]] QString titleOf(ContainerColumn column);
/// Safe to show; "–" where not known.
[[nodiscard]] QString textOf(const ContainerCard &card, ContainerColumn column);
[[nodiscard]] Qt::Alignment alignmentOf(ContainerColumn column);
/// Nothing for a column that no order goes by.
[[nodiscard]] std::optional<CardSort> sortOf(ContainerColumn column);

} // namespace hullwatch::ui
