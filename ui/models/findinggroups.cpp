// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findinggroups.h"

#include "core/audit/catalog.h"
#include "core/audit/control.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hullwatch::ui {

namespace {

constexpr int placeBits = 12; ///< for the place of a control in the catalogue

const QHash<const Control *, quint32> &places() {
    static const QHash<const Control *, quint32> byControl = [] {
        QHash<const Control *, quint32> found;
        for (const Control *control : catalog())
            found.insert(control, static_cast<quint32>(found.size()));
        return found;
    }();
    return byControl;
}

/// What is open comes first, then what nobody could tell, then what people vouch for.
quint32 classOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Fail:
    case Verdict::Warn:
        return 0;
    case Verdict::Unknown:
        return 1;
    case Verdict::Waived:
        return 2;
    case Verdict::Attested:
        return 3;
    case Verdict::Pass:
        return 4;
    case Verdict::NotApplicable:
        break;
    }
    return 5;
}

quint32 rankOf(const Finding &finding, quint32 place) {
    const Outcome &outcome = finding.outcome;
    quint32 rank = classOf(outcome.verdict);
    rank = rank << 3 | (static_cast<quint32>(Severity::Critical) - static_cast<quint32>(outcome.severity));
    rank = rank << 1 | static_cast<quint32>(!outcome.impliedBy.isEmpty());
    // A sign of an intruder is graver than an open door.
    rank = rank << 1 | static_cast<quint32>(!finding.control->isIndicator);
    rank = rank << 1 | static_cast<quint32>(outcome.verdict == Verdict::Warn);
    return rank << placeBits | place;
}

/// Of the class and the severity alone.
quint32 gravityOf(const FindingRow &row) {
    return row.rank >> (placeBits + 3);
}

bool before(const FindingRow &a, const FindingRow &b) {
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (const int order = a.finding->subjectName.compare(b.finding->subjectName); order != 0)
        return order < 0;
    return std::tie(a.host->label, a.finding->subjectId) < std::tie(b.host->label, b.finding->subjectId);
}

bool groupBefore(const FindingGroup &a, const FindingGroup &b) {
    const quint32 gravityA = gravityOf(a.first());
    const quint32 gravityB = gravityOf(b.first());
    if (gravityA != gravityB)
        return gravityA < gravityB;
    if (a.worst != b.worst)
        return a.worst > b.worst;
    if (a.rows.size() != b.rows.size())
        return a.rows.size() > b.rows.size();
    return before(a.first(), b.first());
}

class Grouper {
public:
    Grouper(const FindingFilter &filter, VerdictSet verdicts, FindingGrouping grouping,
            SubjectNumbers &numbers)
        : m_filter(filter), m_verdicts(verdicts), m_grouping(grouping), m_numbers(numbers) {}

    void add(const FindingHost &host) {
        m_place.host = host.host;
        m_place.hostLabel = host.label;
        m_place.now = host.assessment->context->now;
        m_place.container = nullptr;
        const quint64 hostNumber = m_numbers.of(host, SubjectKind::Host, host.host.value);
        for (const Finding &finding : host.assessment->findings) {
            if (admits(finding))
                add(finding, host, hostNumber, m_numbers.of(host, finding.subjectKind, finding.subjectId));
        }
        for (const AssessmentPtr &assessment : host.assessment->containers) {
            m_place.container = assessment->container.get();
            const quint64 subject =
                m_numbers.of(host, SubjectKind::Container, assessment->container->id.value);
            for (const Finding &finding : assessment->findings) {
                if (admits(finding))
                    add(finding, host, hostNumber, subject);
            }
        }
    }

    std::vector<FindingGroup> result() {
        for (FindingGroup &group : m_groups) {
            std::sort(group.rows.begin(), group.rows.end(), before);
            const quint32 gravity = gravityOf(group.first());
            group.worst = static_cast<int>(
                std::count_if(group.rows.begin(), group.rows.end(),
                              [gravity](const FindingRow &row) { return gravityOf(row) == gravity; }));
        }
        std::sort(m_groups.begin(), m_groups.end(), groupBefore);
        return std::move(m_groups);
    }

private:
    [[nodiscard]] bool admits(const Finding &finding) const {
        return m_verdicts.test(static_cast<size_t>(finding.outcome.verdict)) &&
               m_filter.matches(finding, m_place);
    }

    void add(const Finding &finding, const FindingHost &host, quint64 hostNumber, quint64 subject) {
        const quint32 place = places().value(finding.control);
        const FindingRow row{subject << placeBits | place, rankOf(finding, place), &finding, &host,
                             m_place.container};
        const quint64 key = keyOf(row, hostNumber, subject, place);
        const auto found = m_byKey.constFind(key);
        const size_t at = found == m_byKey.constEnd() ? m_groups.size() : *found;
        if (at == m_groups.size()) {
            m_byKey.insert(key, at);
            m_groups.push_back({key, {}, 0});
        }
        m_groups[at].rows.push_back(row);
    }

    [[nodiscard]] quint64 keyOf(const FindingRow &row, quint64 host, quint64 subject, quint64 place) const {
        switch (m_grouping) {
        case FindingGrouping::Control:
            return place;
        case FindingGrouping::Subject:
            return subject;
        case FindingGrouping::Host:
            return host;
        case FindingGrouping::Severity:
            break;
        }
        // What is not open is not grave: there the verdict counts.
        return row.finding->isOpen() ? gravityOf(row)
                                     : 64 + static_cast<quint64>(row.finding->outcome.verdict);
    }

    const FindingFilter &m_filter;
    VerdictSet m_verdicts;
    FindingGrouping m_grouping;
    SubjectNumbers &m_numbers;
    FindingPlace m_place;
    QHash<quint64, size_t> m_byKey;
    std::vector<FindingGroup> m_groups;
};

} // namespace

VerdictSet openVerdicts() {
    VerdictSet verdicts;
    verdicts.set(static_cast<size_t>(Verdict::Fail));
    verdicts.set(static_cast<size_t>(Verdict::Warn));
    return verdicts;
}

void SubjectNumbers::beginRound() {
    m_before = std::exchange(m_now, {});
}

quint64 SubjectNumbers::of(const FindingHost &host, SubjectKind kind, const QString &id) {
    const QString name = host.host.value + u'\n' + QString::number(static_cast<int>(kind)) + u'\n' + id;
    const auto known = m_now.constFind(name);
    if (known != m_now.constEnd())
        return *known;
    const auto before = m_before.constFind(name);
    const quint64 number = before != m_before.constEnd() ? *before : ++m_last;
    m_now.insert(name, number);
    return number;
}

std::vector<FindingGroup> groupsOf(const std::vector<FindingHostPtr> &hosts, const FindingFilter &filter,
                                   VerdictSet verdicts, FindingGrouping grouping, SubjectNumbers &numbers) {
    numbers.beginRound();
    Grouper grouper(filter, verdicts, grouping, numbers);
    for (const FindingHostPtr &host : hosts)
        grouper.add(*host);
    return grouper.result();
}

} // namespace hullwatch::ui
