// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/report/names.h"
#include "core/report/utf8.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hullwatch::report {

namespace {

const QStringList &columns() {
    static const QStringList names{
        u"host"_s,    u"endpoint"_s,    u"control"_s,      u"title"_s,           u"severity"_s,
        u"verdict"_s, u"confidence"_s,  u"subject_kind"_s, u"subject_id"_s,      u"subject_name"_s,
        u"reason"_s,  u"remediation"_s, u"accepted_by"_s,  u"accepted_reason"_s, u"expires"_s,
        u"tips"_s,    u"cis_1.6"_s,     u"since"_s};
    return names;
}

QByteArray cell(const QString &text) {
    static const QString formula = u"=+-@\t\r\n"_s;
    QString safe = !text.isEmpty() && formula.contains(text.front()) ? u'\'' + text : text;
    safe.replace(u'"', u"\"\""_s);
    return '"' + utf8(safe) + '"';
}

QByteArray line(const QStringList &cells) {
    QByteArray out;
    for (const QString &text : cells)
        out += (out.isEmpty() ? "" : ",") + cell(text);
    return out + "\r\n";
}

QString remediationOf(const Remediation &remediation) {
    QStringList parts{remediation.run, remediation.compose, remediation.update, remediation.daemon,
                      remediation.note.english()};
    parts.removeAll(QString());
    return parts.join(u" | "_s);
}

QString tipsOf(const References &references) {
    QStringList tips;
    for (const int tip : references.tips) {
        if (tip != 0)
            tips += QString::number(tip);
    }
    return tips.join(u", "_s);
}

QStringList cellsOf(const Document &document, const HostSection &host, const Finding &finding) {
    const Outcome &outcome = finding.outcome;
    const Acceptance word = finding.acceptance.value_or(Acceptance{});
    return {host.status.label,
            host.status.endpoint,
            QString::fromLatin1(finding.control->id),
            QString::fromUtf8(finding.control->title),
            severityName(outcome.severity),
            verdictName(outcome.verdict),
            confidenceName(outcome.confidence),
            subjectKindName(finding.subjectKind),
            finding.subjectId,
            finding.subjectName,
            outcome.reason.english(),
            remediationOf(outcome.remediation),
            word.owner,
            word.reason,
            word.expiresAt ? word.expiresAt->toRfc3339() : QString(),
            tipsOf(finding.control->references),
            cisIds(finding.control->references),
            document.baseline ? sinceName(document.baseline->since(host.status, finding)) : QString()};
}

} // namespace

QByteArray auditCsv(const Document &document) {
    QByteArray out = line(columns());
    for (const HostSection &host : document.hosts) {
        if (!host.assessment) {
            QStringList cells{host.status.label, host.status.endpoint};
            cells.resize(columns().size());
            cells[columns().indexOf(u"verdict"_s)] = verdictName(Verdict::Unknown);
            cells[columns().indexOf(u"reason"_s)] = errorEnglish(host.status.error);
            out += line(cells);
            continue;
        }
        for (const Finding *finding : findingsOf(host))
            out += line(cellsOf(document, host, *finding));
    }
    return out;
}

} // namespace hullwatch::report
