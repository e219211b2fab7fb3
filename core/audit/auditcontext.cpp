// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditcontext.h"

#include <algorithm>

namespace hullwatch {

namespace {

qint64 dayOf(Timestamp time) {
    return time.nanosecondsSinceEpoch / (24LL * 3600 * 1'000'000'000);
}

template <class Word>
bool haveSameValidity(const std::vector<Word> &words, Timestamp a, Timestamp b) {
    return std::all_of(words.begin(), words.end(),
                       [&](const Word &word) { return word.isValidAt(a) == word.isValidAt(b); });
}

} // namespace

ContainerReadings AuditContext::readingsOf(const HostId &host, const ContainerId &container) const {
    return readings.value({host, container});
}

std::optional<Timestamp> AuditContext::firstSeenAt(const HostId &host, const QString &what) const {
    const auto seen = firstSeen.constFind(host);
    if (seen == firstSeen.constEnd() || !seen->contains(what))
        return std::nullopt;
    return seen->value(what);
}

qint64 AuditContext::daysSince(Timestamp then) const {
    return std::max(qint64{0}, dayOf(now) - dayOf(then));
}

qint64 AuditContext::daysUntil(Timestamp then) const {
    return std::max(qint64{0}, dayOf(then) - dayOf(now));
}

bool judgeAlike(const AuditContext &a, const AuditContext &b, const HostId &host) {
    return dayOf(a.now) == dayOf(b.now) && haveSameValidity(a.attestations, a.now, b.now) &&
           haveSameValidity(a.waivers, a.now, b.now) && a.policy == b.policy &&
           a.attestations == b.attestations && a.waivers == b.waivers &&
           a.firstSeen.value(host) == b.firstSeen.value(host) &&
           a.hostChecks.value(host) == b.hostChecks.value(host);
}

} // namespace hullwatch
