// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingtext.h"

#include "core/audit/control.h"
#include "core/audit/waivers.h"
#include "core/base/displaytext.h"
#include "ui/models/acceptancetext.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

constexpr qsizetype longestName = 120;

QString evidenceOf(const Finding &finding) {
    if (!finding.outcome.impliedBy.isEmpty())
        return FindingText::tr("follows from %1").arg(finding.outcome.impliedBy);
    return finding.outcome.evidence.empty() ? QString()
                                            : displayText(finding.outcome.evidence.front().path, 200);
}

QString controlId(const FindingRow &row) {
    return QString::fromLatin1(row.finding->control->id);
}

QString joined(const QString &a, const QString &b) {
    return a.isEmpty() || b.isEmpty() ? a + b : QString(a + u" · "_s + b);
}

/// "until 2027-02-23 · Ada", of an open finding "acceptance ended on 2026-11-20"; empty for the others.
QString acceptanceOf(const FindingRow &row) {
    const AuditContext &context = *row.host->assessment->context;
    if (const auto &word = row.finding->acceptance)
        return remainingText(word->expiresAt, context.now) + u" · "_s + displayText(word->owner, 40);
    const Waiver *ended = waiverOf(*row.finding, row.host->host, context);
    return ended ? FindingText::tr("acceptance ended on %1").arg(dayText(*ended->expiresAt)) : QString();
}

/// Where it is, unless it is the host itself.
QString placeOf(const FindingRow &row) {
    return row.finding->subjectKind == SubjectKind::Host ? QString() : row.host->label;
}

} // namespace

QString subjectKindWord(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Container:
        return FindingText::tr("container");
    case SubjectKind::Image:
        return FindingText::tr("image");
    case SubjectKind::Host:
        return FindingText::tr("host");
    case SubjectKind::Network:
        return FindingText::tr("network");
    case SubjectKind::Volume:
        break;
    }
    return FindingText::tr("volume");
}

QString subjectText(const FindingRow &row) {
    if (row.finding->subjectKind == SubjectKind::Host)
        return row.host->label;
    const QString &name = row.finding->subjectName;
    return displayText(name.isEmpty() ? row.finding->subjectId.left(12) : name, longestName);
}

QString headlineText(const Finding &finding) {
    const bool isAccepted = finding.outcome.verdict == Verdict::Waived && finding.acceptance &&
                            finding.acceptance->measured != Verdict::Unknown;
    return finding.isOpen() || isAccepted ? finding.control->translatedFailure()
                                          : finding.control->translatedTitle();
}

QString rowText(const FindingRow &row, FindingGrouping grouping) {
    return grouping == FindingGrouping::Control ? subjectText(row) : headlineText(*row.finding);
}

SecondTone rowSecondTone(const FindingRow &row, FindingGrouping grouping) {
    const auto &acceptance = row.finding->acceptance;
    if (acceptance && endsSoon(acceptance->expiresAt, row.host->assessment->context->now))
        return SecondTone::Urgent;
    const bool isOfSubject = grouping == FindingGrouping::Host || grouping == FindingGrouping::Severity;
    return isOfSubject || !acceptanceOf(row).isEmpty() ? SecondTone::Words : SecondTone::Machine;
}

QString rowSecondText(const FindingRow &row, FindingGrouping grouping) {
    const QString acceptance = acceptanceOf(row);
    const QString seen = acceptance.isEmpty() ? evidenceOf(*row.finding) : acceptance;
    const bool isContainer = row.finding->subjectKind == SubjectKind::Container;
    const QString kind = isContainer ? QString() : subjectKindWord(row.finding->subjectKind);
    switch (grouping) {
    case FindingGrouping::Control:
        return joined(kind, seen);
    case FindingGrouping::Subject:
        return seen;
    case FindingGrouping::Host:
    case FindingGrouping::Severity:
        break;
    }
    return joined(joined(kind, subjectText(row)), acceptance);
}

QString rowTrailingText(const FindingRow &row, FindingGrouping grouping) {
    switch (grouping) {
    case FindingGrouping::Control:
        return placeOf(row);
    case FindingGrouping::Subject:
    case FindingGrouping::Host:
        return controlId(row);
    case FindingGrouping::Severity:
        break;
    }
    return placeOf(row);
}

QString groupText(const FindingGroup &group, FindingGrouping grouping) {
    const FindingRow &first = group.first();
    switch (grouping) {
    case FindingGrouping::Control:
        return headlineText(*first.finding);
    case FindingGrouping::Subject:
        return subjectText(first);
    case FindingGrouping::Host:
        return first.host->label;
    case FindingGrouping::Severity:
        break;
    }
    return findingWord(*first.finding);
}

QString groupSecondText(const FindingGroup &group, FindingGrouping grouping) {
    const FindingRow &first = group.first();
    switch (grouping) {
    case FindingGrouping::Control:
        return controlId(first);
    case FindingGrouping::Subject:
        if (first.container)
            return joined(displayText(first.container->imageName, longestName), first.host->label);
        return joined(subjectKindWord(first.finding->subjectKind), placeOf(first));
    case FindingGrouping::Host:
    case FindingGrouping::Severity:
        break;
    }
    return {};
}

QString groupCountText(const FindingGroup &group) {
    const QLocale locale;
    const QString total = locale.toString(static_cast<qlonglong>(group.rows.size()));
    if (static_cast<size_t>(group.worst) == group.rows.size() || !group.first().finding->isOpen())
        return total;
    return FindingText::tr("%1 %2 of %3")
        .arg(locale.toString(group.worst), findingWord(*group.first().finding).toLower(), total);
}

} // namespace hullwatch::ui
