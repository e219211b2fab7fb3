// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"
#include "core/remedy/plan.h"

#include <QStringView>

#include <span>
#include <vector>

namespace hullwatch {

/// How the open finding of one control is mended in a container's definition: one row of a table in
/// fixes/<family>.cpp. Texts are English, marked with QT_TRANSLATE_NOOP("Remedy", …). A row whose control is
/// not in the catalogue is never offered.
struct Remedy {
    const char *control; ///< "C-MEM"
    const char *change;  ///< what it does: "Limit memory and swap to the same size"; or what a person must do
    const char *why;     ///< for a comment: "one container must not take the memory of all"
    const char *risk;    ///< what may no longer work
    const char *daemon;  ///< daemon.json that does it for every new container; null for none
    /// Makes the container what it will be after the change; what is right already stays. Never weakens
    /// anything. Null when only a person can do it.
    void (*apply)(Plan &plan, const Snapshot &snapshot);
    /// Options of `docker update` that bring a container from `before` to `after`; null for what is fixed
    /// when a container is created.
    QStringList (*update)(const HostConfig &before, const HostConfig &after) = nullptr;
    /// Whole commands that do it on the running container by other means than `docker update`.
    QStringList (*commands)(const Container &before, const Plan &after) = nullptr;
};

/// All rows, in the order in which they are applied: what lifts the limits of others comes first.
[[nodiscard]] const std::vector<const Remedy *> &remedies();
/// Null when there is none.
[[nodiscard]] const Remedy *findRemedy(QStringView control);

/// The rows of each family. Static lifetime.
namespace fixes {
[[nodiscard]] std::span<const Remedy> isolation();
[[nodiscard]] std::span<const Remedy> namespaces();
[[nodiscard]] std::span<const Remedy> limits();
[[nodiscard]] std::span<const Remedy> filesystem();
[[nodiscard]] std::span<const Remedy> network();
[[nodiscard]] std::span<const Remedy> byHand();
} // namespace fixes

} // namespace hullwatch
