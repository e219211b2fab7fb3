// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/hardening.h"

#include "core/audit/containerassessment.h"
#include "core/audit/control.h"
#include "core/remedy/hardeningtext.h"

#include <algorithm>
#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

// The fixes that change something, one after the other.
std::vector<Step> stepsOf(const Container &container, const Snapshot &snapshot, const QStringList &controls) {
    std::vector<Step> steps;
    Plan plan{container, std::nullopt};
    for (const Remedy *remedy : remedies()) {
        if (!remedy->apply || !controls.contains(QLatin1StringView(remedy->control)))
            continue;
        const Container before = plan.container;
        remedy->apply(plan, snapshot);
        if (plan.container != before)
            steps.push_back({remedy, before.hostConfig, plan, definitionOf(plan, snapshot)});
    }
    return steps;
}

AssessmentPtr judged(const Plan &plan, const Snapshot &snapshot, const AuditContext &context) {
    const auto container = std::make_shared<const Container>(plan.container);
    Snapshot altered = snapshot;
    for (ContainerPtr &each : altered.containers) {
        if (each->id == container->id)
            each = container;
    }
    if (plan.ownNetwork && altered.networksKnown)
        altered.networks.push_back(*plan.ownNetwork);
    return assessContainer(container, altered, context);
}

Fix fixOf(const Finding &finding, const Container &container, const Snapshot &snapshot,
          const Definition &now) {
    Fix fix;
    fix.control = finding.control;
    fix.remedy = findRemedy(QString::fromLatin1(finding.control->id));
    fix.severity = finding.outcome.severity;
    fix.impliedBy = finding.outcome.impliedBy;
    fix.note = finding.outcome.remediation.note;
    if (!fix.remedy)
        return fix;
    if (fix.remedy->daemon)
        fix.daemon = QString::fromLatin1(fix.remedy->daemon);
    const std::vector<Step> steps = stepsOf(container, snapshot, {QString::fromLatin1(finding.control->id)});
    fix.isAutomatic = !steps.empty();
    if (steps.empty())
        return fix;
    fix.run = changedOptions(now, steps.front().definition);
    fix.compose = changedKeys(now, steps.front().definition);
    if (fix.remedy->update || fix.remedy->commands)
        fix.update = updateScript(container, steps);
    return fix;
}

} // namespace

QString Fix::change() const {
    if (remedy)
        return translatedRemedy(remedy->change);
    return note.isEmpty() ? control->translatedHint() : note.translated();
}

QString Fix::why() const {
    return remedy ? translatedRemedy(remedy->why) : QString();
}

QString Fix::risk() const {
    return remedy ? translatedRemedy(remedy->risk) : QString();
}

std::vector<Fix> fixesOf(const Assessment &assessment, const Snapshot &snapshot) {
    const Container &container = *assessment.container;
    const Definition now = definitionOf({container, std::nullopt}, snapshot);
    std::vector<Fix> fixes;
    for (const Finding &finding : assessment.findings) {
        if (finding.isOpen() && !finding.control->isIndicator)
            fixes.push_back(fixOf(finding, container, snapshot, now));
    }
    std::stable_sort(fixes.begin(), fixes.end(),
                     [](const Fix &a, const Fix &b) { return a.severity > b.severity; });
    return fixes;
}

Hardening harden(const Container &container, const Snapshot &snapshot, const AuditContext &context,
                 const QStringList &controls) {
    const Definition now = definitionOf({container, std::nullopt}, snapshot);
    const std::vector<Step> steps = stepsOf(container, snapshot, controls);
    Hardening result;
    result.plan = steps.empty() ? Plan{container, std::nullopt} : steps.back().after;
    result.assessment = judged(result.plan, snapshot, context);
    result.compose = composeFile(container, now, steps);
    const Definition &last = steps.empty() ? now : steps.back().definition;
    result.commands = runCommands(last);
    result.run = runScript(last);
    result.update = updateScript(container, steps);
    return result;
}

} // namespace hullwatch
