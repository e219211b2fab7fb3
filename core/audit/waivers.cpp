// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/waivers.h"

#include "core/audit/wordfor.h"

namespace hullwatch {

namespace {

constexpr qint64 soonMilliseconds = 14LL * 24 * 3600 * 1000;

bool namesOneThing(const QString &text) {
    return !text.isEmpty() && !text.contains(u'*');
}

} // namespace

std::vector<WaiverChoice> waiverChoices(const Finding &finding, const HostId &host) {
    const QString control = QString::fromLatin1(finding.control->id);
    const bool isOfHost = finding.subjectKind == SubjectKind::Host;
    const bool hasHost = namesOneThing(host.value);
    // Of a volume the name is the id, and of a host there is one on each.
    const bool hasId = namesOneThing(finding.subjectId) && !isOfHost;
    const bool hasName = namesOneThing(finding.subjectName) && !isOfHost;
    std::vector<WaiverChoice> choices;
    if (hasHost && hasId)
        choices.push_back({WaiverReach::ThisOne, {control, host.value, finding.subjectId}});
    if (hasHost && hasName && finding.subjectName != finding.subjectId)
        choices.push_back({WaiverReach::NameOnHost, {control, host.value, finding.subjectName}});
    if (hasHost)
        choices.push_back({WaiverReach::Host, {control, host.value, {}}});
    if (hasName)
        choices.push_back({WaiverReach::NameEverywhere, {control, {}, finding.subjectName}});
    choices.push_back({WaiverReach::Everywhere, {control, {}, {}}});
    return choices;
}

bool isWaivable(const Finding &finding) {
    return finding.isOpen() ||
           (finding.outcome.verdict == Verdict::Unknown && finding.control->mode == ControlMode::Attested);
}

const Waiver *waiverOf(const Finding &finding, const HostId &host, const AuditContext &context) {
    if (finding.outcome.verdict == Verdict::Waived)
        return wordFor(context.waivers, finding, host.value, context.now);
    if (!isWaivable(finding))
        return nullptr;
    const Waiver *last = nullptr;
    for (const Waiver &waiver : context.waivers) {
        if (!waiver.isValidAt(context.now) && isAbout(waiver, finding, host.value) &&
            (!last || *waiver.expiresAt > *last->expiresAt))
            last = &waiver;
    }
    return last;
}

bool endsSoon(const std::optional<Timestamp> &expiresAt, Timestamp now) {
    return expiresAt && expiresAt->milliseconds() - now.milliseconds() <= soonMilliseconds;
}

} // namespace hullwatch
