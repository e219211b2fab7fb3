// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/junit.h"

#include "core/base/displaytext.h"
#include "core/report/names.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hullwatch::report {

namespace {

// XML has no way at all to write some characters.
QString xml(const QString &text) {
    QString visible = displayText(text);
    for (qsizetype i = 0; i < visible.size(); ++i) {
        const QChar c = visible[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < visible.size() && visible[i + 1].isLowSurrogate();
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        if (isPair)
            ++i;
        else if (c.isSurrogate() || isControl || c == QChar(0xFFFE) || c == QChar(0xFFFF))
            visible[i] = QChar::ReplacementCharacter;
    }
    return visible;
}

enum class CaseKind { Success, Failure, Skipped };

struct Case {
    const Finding *finding;
    CaseKind kind;
    QString message;
};

Case caseOf(const Document &document, const HostSection &host, const Finding &finding) {
    const QString reason = finding.outcome.reason.english();
    if (finding.isOpen()) {
        const bool isKnown =
            document.baseline && document.baseline->since(host.status, finding) == Since::Unchanged;
        return isKnown ? Case{&finding, CaseKind::Skipped, u"In the baseline: "_s + reason}
                       : Case{&finding, CaseKind::Failure, reason};
    }
    switch (finding.outcome.verdict) {
    case Verdict::Pass:
    case Verdict::Attested:
        return {&finding, CaseKind::Success, reason};
    case Verdict::Waived: {
        const Acceptance word = finding.acceptance.value_or(Acceptance{});
        const QString until = word.expiresAt ? word.expiresAt->toRfc3339() : u"ever"_s;
        return {&finding, CaseKind::Skipped,
                substituted(u"Waived by %1 until %2: %3"_s, {word.owner, until, word.reason})};
    }
    default:
        return {&finding, CaseKind::Skipped, verdictName(finding.outcome.verdict) + u": "_s + reason};
    }
}

void write(QXmlStreamWriter &writer, const Case &one) {
    const Finding &finding = *one.finding;
    writer.writeStartElement(u"testcase"_s);
    writer.writeAttribute(u"classname"_s,
                          xml(subjectKindName(finding.subjectKind) + u' ' + finding.subjectName));
    writer.writeAttribute(u"name"_s, xml(QString::fromLatin1(finding.control->id) + u' ' +
                                         QString::fromUtf8(finding.control->title)));
    if (one.kind == CaseKind::Failure) {
        writer.writeStartElement(u"failure"_s);
        writer.writeAttribute(u"type"_s, severityName(finding.outcome.severity));
        writer.writeAttribute(u"message"_s, xml(one.message));
        writer.writeCharacters(xml(QString::fromUtf8(finding.control->hint)));
        writer.writeEndElement();
    } else if (one.kind == CaseKind::Skipped) {
        writer.writeStartElement(u"skipped"_s);
        writer.writeAttribute(u"message"_s, xml(one.message));
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

void writeCounts(QXmlStreamWriter &writer, const HostSection &host, const std::vector<Case> &cases) {
    const auto count = [&cases](CaseKind kind) {
        return QString::number(
            std::count_if(cases.begin(), cases.end(), [kind](const Case &one) { return one.kind == kind; }));
    };
    writer.writeAttribute(u"tests"_s, QString::number(cases.size() + (host.assessment ? 0 : 1)));
    writer.writeAttribute(u"failures"_s, count(CaseKind::Failure));
    writer.writeAttribute(u"errors"_s, host.assessment ? u"0"_s : u"1"_s);
    writer.writeAttribute(u"skipped"_s, count(CaseKind::Skipped));
}

void writeUnread(QXmlStreamWriter &writer, const HostSection &host) {
    writer.writeStartElement(u"testcase"_s);
    writer.writeAttribute(u"classname"_s, u"host"_s);
    writer.writeAttribute(u"name"_s, u"The host can be read"_s);
    writer.writeStartElement(u"error"_s);
    writer.writeAttribute(u"type"_s, errorName(host.status.error.code));
    writer.writeAttribute(u"message"_s, xml(errorEnglish(host.status.error)));
    writer.writeEndElement();
    writer.writeEndElement();
}

} // namespace

QByteArray auditJunit(const Document &document) {
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"testsuites"_s);
    writer.writeAttribute(u"name"_s, u"hullwatch"_s);
    for (const HostSection &host : document.hosts) {
        std::vector<Case> cases;
        for (const Finding *finding : findingsOf(host))
            cases.push_back(caseOf(document, host, *finding));
        writer.writeStartElement(u"testsuite"_s);
        writer.writeAttribute(u"name"_s, xml(host.status.label));
        writer.writeAttribute(u"hostname"_s, xml(host.status.endpoint));
        writer.writeAttribute(u"timestamp"_s, document.takenAt.toRfc3339());
        writeCounts(writer, host, cases);
        for (const Case &one : cases)
            write(writer, one);
        if (!host.assessment)
            writeUnread(writer, host);
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndDocument();
    return out;
}

} // namespace hullwatch::report
