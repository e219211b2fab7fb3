// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/findingfilter.h"

#include "core/audit/catalog.h"
#include "core/audit/control.h"
#include "core/audit/subjectscope.h"
#include "core/audit/waivers.h"

#include <array>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerations.
constexpr std::array severities{"info", "low", "medium", "high", "critical"};
constexpr std::array verdicts{"pass",     "warn",   "fail", "unknown",  "na",
                              "attested", "waived", "open", "accepted", "ending"};
constexpr std::array kinds{"container", "image", "host", "network", "volume"};
constexpr int openWord = 7;
constexpr int acceptedWord = 8;
constexpr int endingWord = 9;

enum Key {
    ControlId,
    SeverityKey,
    VerdictKey,
    Kind,
    Host,
    ContainerName,
    Name,
    ImageName,
    Tip,
    Cis,
    keyCount
};
constexpr std::array<FilterKey, keyCount> keyTable{{
    {"control"},
    {"severity", FilterKind::Rank, severities},
    {"verdict", FilterKind::Word, verdicts},
    {"kind", FilterKind::Word, kinds},
    {"host"},
    {"container"},
    {"name"},
    {"image"},
    {"tip", FilterKind::Number},
    {"cis"},
}};

/// Of the keys that a control alone decides.
bool concerns(int key, const FilterValue &value, const Control &control) {
    const QString id = QString::fromLatin1(control.id);
    const References &references = control.references;
    switch (key) {
    case FilterTerm::bare:
        return value.isIn(id) || value.isIn(control.translatedTitle()) ||
               value.isIn(control.translatedFailure());
    case ControlId:
        return value.isIn(id);
    case Tip:
        return std::any_of(references.tips.begin(), references.tips.end(),
                           [&value](int tip) { return tip > 0 && value.admits(tip); });
    case Cis: // "5.2" is not "5.25"
        return std::any_of(references.cis.begin(), references.cis.end(), [&value](const char *cis) {
            return cis && matchesPattern(value.text, QString::fromLatin1(cis));
        });
    default:
        return false;
    }
}

bool hasVerdict(const FilterValue &value, const Finding &finding, Timestamp now) {
    return value.hasWord(static_cast<int>(finding.outcome.verdict)) ||
           (value.hasWord(openWord) && finding.isOpen()) ||
           (value.hasWord(acceptedWord) && finding.outcome.verdict == Verdict::Waived) ||
           (value.hasWord(endingWord) && finding.acceptance && endsSoon(finding.acceptance->expiresAt, now));
}

bool isOfImage(const FilterValue &value, const Finding &finding, const FindingPlace &place) {
    if (place.container)
        return value.isIn(place.container->imageName);
    return finding.subjectKind == SubjectKind::Image && value.isIn(finding.subjectName);
}

} // namespace

std::span<const FilterKey> FindingFilter::keys() {
    return keyTable;
}

FindingFilter::FindingFilter(std::vector<FilterTerm> terms) {
    for (FilterTerm &wanted : terms) {
        Term term{std::move(wanted), {}};
        for (const Control *control : catalog()) {
            for (const FilterValue &value : term.wanted.anyOf) {
                if (concerns(term.wanted.key, value, *control))
                    term.controls.insert(control);
            }
        }
        m_terms.push_back(std::move(term));
    }
}

bool FindingFilter::namesVerdicts() const {
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const Term &term) { return term.wanted.key == VerdictKey; });
}

bool FindingFilter::matches(const Term &term, const Finding &finding, const FindingPlace &place) {
    return term.wanted.holds([&](const FilterValue &value) {
        switch (term.wanted.key) {
        case FilterTerm::bare:
            return term.controls.contains(finding.control) || value.isIn(finding.subjectName) ||
                   value.isIn(place.hostLabel);
        case SeverityKey:
            return value.hasWord(static_cast<int>(finding.outcome.severity));
        case VerdictKey:
            return hasVerdict(value, finding, place.now);
        case Kind:
            return value.hasWord(static_cast<int>(finding.subjectKind));
        case Host:
            return value.isIn(place.hostLabel);
        case ContainerName:
            return finding.subjectKind == SubjectKind::Container && value.isIn(finding.subjectName);
        case Name:
            return value.isIn(finding.subjectName);
        case ImageName:
            return isOfImage(value, finding, place);
        default:
            return term.controls.contains(finding.control);
        }
    });
}

bool FindingFilter::matches(const Finding &finding, const FindingPlace &place) const {
    return (host.isEmpty() || host == place.host) &&
           std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return matches(term, finding, place); });
}

} // namespace hullwatch
