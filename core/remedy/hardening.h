// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/remedy/definition.h"
#include "core/remedy/plan.h"
#include "core/remedy/remedy.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hullwatch {

/// What can be done about one open finding of a container.
struct Fix {
    const Control *control = nullptr; ///< never null; static lifetime
    const Remedy *remedy = nullptr;   ///< null when the catalogue of remedies has none
    Severity severity = Severity::Info;
    QString impliedBy; ///< the control that is the root cause
    Message note;      ///< of the finding, for what only a person can do
    /// It changes the definition; else only a person can mend it.
    bool isAutomatic = false;
    // Of this fix alone, ready to paste; empty where there is none.
    QString run;     ///< options of docker run that come in
    QString compose; ///< keys of the service as they become
    QString update;  ///< commands for the running container
    QString daemon;  ///< daemon.json

    /// In the user's language; `why` and `risk` are empty without a remedy.
    [[nodiscard]] QString change() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString risk() const;
};

/// For every open finding, the gravest first. Pure.
[[nodiscard]] std::vector<Fix> fixesOf(const Assessment &assessment, const Snapshot &snapshot);

/// A container with some fixes applied. The texts and the judgement are made of the same plan.
struct Hardening {
    Plan plan;
    AssessmentPtr assessment;                  ///< of what it becomes: what-if
    QString compose;                           ///< a whole compose file; each change with a comment
    std::vector<std::vector<Phrase>> commands; ///< networks, `docker run`, further networks; word by word
    QString run;                               ///< the same for a shell
    QString update; ///< for the running container; says what must wait for a new one
};

/// Applies the fixes of these controls, in the order of `remedies()`; ids without a remedy do nothing. Pure.
[[nodiscard]] Hardening harden(const Container &container, const Snapshot &snapshot,
                               const AuditContext &context, const QStringList &controls);

} // namespace hullwatch
