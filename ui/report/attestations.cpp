// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/attestations.h"

#include "core/audit/control.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "ui/report/table.h"
#include "ui/report/words.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

constexpr qsizetype longestStatement = 1000;

/// One word with everything that it answers in the document.
struct Word {
    const Control *control;
    const Acceptance *acceptance;
    QStringList subjects;
};

// What a word found in place of an answer differs from subject to subject and is no part of the word.
bool isSameWord(const Word &word, const Finding &finding) {
    Acceptance other = *finding.acceptance;
    other.measured = word.acceptance->measured;
    return word.control == finding.control && *word.acceptance == other;
}

void collect(std::vector<Word> &words, Verdict verdict, const std::vector<Finding> &findings,
             const QString &host) {
    for (const Finding &finding : findings) {
        if (finding.outcome.verdict != verdict || !finding.acceptance)
            continue;
        auto word = std::find_if(words.begin(), words.end(),
                                 [&finding](const Word &one) { return isSameWord(one, finding); });
        if (word == words.end())
            word = words.insert(words.end(), {finding.control, &*finding.acceptance, {}});
        const QString subject =
            finding.subjectKind == SubjectKind::Host ? host : shownName(finding.subjectName);
        if (!word->subjects.contains(subject))
            word->subjects += subject;
    }
}

QString aboutText(const QStringList &subjects) {
    constexpr qsizetype shown = 6;
    const QString named = subjects.mid(0, shown).join(u", "_s);
    if (subjects.size() <= shown)
        return named;
    return substituted(AuditPdf::tr("%1 and %2 more"), {named, QString::number(subjects.size() - shown)});
}

QString dayText(Timestamp moment) {
    return moment.toRfc3339().left(10);
}

/// The words that stand in place of findings of this verdict, each once.
std::vector<Word> wordsOf(const report::Document &document, Verdict verdict) {
    std::vector<Word> words;
    for (const report::HostSection &host : document.hosts) {
        if (!host.assessment)
            continue;
        const QString label = shownName(host.status.label);
        collect(words, verdict, host.assessment->findings, label);
        for (const AssessmentPtr &container : host.assessment->containers)
            collect(words, verdict, container->findings, label);
    }
    return words;
}

void addTable(Flow &flow, const std::vector<Word> &words, const QString &heading, const QString &said) {
    if (words.empty())
        return;
    flow.heading(heading);
    Table table(flow, {{AuditPdf::tr("What"), 32}, {AuditPdf::tr("Who and until when"), 26}, {said, 42}});
    for (const Word &word : words) {
        const Acceptance &acceptance = *word.acceptance;
        Cell what = table.cell(
            0, {{Style::Strong, ink(Role::Text), word.control->translatedTitle()},
                {Style::Small, ink(Role::MutedText), u"  "_s + QString::fromLatin1(word.control->id)}});
        table.append(what, 0, {{Style::Small, ink(Role::MutedText), aboutText(word.subjects)}});
        Cell who = table.cell(1, {{Style::Body, ink(Role::Text), shownName(acceptance.owner)}});
        const QString until =
            acceptance.expiresAt
                ? AuditPdf::tr("%1 until %2").arg(dayText(acceptance.since), dayText(*acceptance.expiresAt))
                : AuditPdf::tr("since %1").arg(dayText(acceptance.since));
        table.append(who, 1, {{Style::Small, ink(Role::MutedText), until}});
        Cell reason =
            table.cell(2, {{Style::Body, ink(Role::Text), displayText(acceptance.reason, longestStatement)}});
        if (!acceptance.evidence.isEmpty())
            table.append(reason, 2, {{Style::Mono, ink(Role::Text), shownName(acceptance.evidence)}});
        table.row({what, who, reason});
    }
}

} // namespace

void addWaivers(Flow &flow, const report::Document &document) {
    addTable(flow, wordsOf(document, Verdict::Waived), AuditPdf::tr("Accepted findings"),
             AuditPdf::tr("Why it can wait"));
}

void addAttestations(Flow &flow, const report::Document &document) {
    addTable(flow, wordsOf(document, Verdict::Attested), AuditPdf::tr("Attested by hand"),
             AuditPdf::tr("Word"));
}

} // namespace hullwatch::ui::pdf
