// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace hullwatch {

/// The two sources that the hardening guide walks through.
enum class GuidePart { Overview, Tips };

/// A topic of the hardening guide: what a source advises, in our own words, and the controls that measure it.
/// One row of a table in overview….cpp or tips….cpp. Texts are English, marked with
/// QT_TRANSLATE_NOOP("Guide", …).
struct GuideTopic {
    GuidePart part;
    const char *id;       ///< "tip-14", "overview-seccomp"
    int tip;              ///< number among the fifty tips; 0 in the overview
    const char *section;  ///< theme of the overview; null among the tips
    const char *title;    ///< what to do or to have
    const char *why;      ///< what goes wrong without it
    const char *how;      ///< what to do
    const char *example;  ///< machine text to adapt, never translated; null for none
    const char *outdated; ///< where the source no longer holds, and what is right now; null where it holds
    std::array<const char *, 8> controlIds; ///< that serve it, in order of weight; null at the end

    /// Those of `controlIds` that the catalogue has.
    [[nodiscard]] std::vector<const Control *> controls() const;
    /// The ids of `controls`.
    [[nodiscard]] QStringList ids() const;
    /// Whether some of its controls rest on the word of a person.
    [[nodiscard]] bool isByHand() const;

    [[nodiscard]] QString translatedSection() const; ///< of a tip: the name of their list
    [[nodiscard]] QString translatedTitle() const;
    [[nodiscard]] QString translatedWhy() const;
    [[nodiscard]] QString translatedHow() const;
    [[nodiscard]] QString translatedOutdated() const; ///< empty where the source holds
};

/// All topics in the order of their sources: the overview, then the fifty tips. Static lifetime.
[[nodiscard]] const std::vector<const GuideTopic *> &guideTopics();

} // namespace hullwatch
