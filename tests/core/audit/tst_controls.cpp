// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(Severity severity) {
    static const QStringList names{u"info"_s, u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
    return names.at(static_cast<int>(severity));
}

QString nameOf(Confidence confidence) {
    static const QStringList names{u"low"_s, u"medium"_s, u"high"_s};
    return names.at(static_cast<int>(confidence));
}

QString nameOf(Verdict verdict) {
    static const QStringList names{u"pass"_s, u"warn"_s,     u"fail"_s,  u"unknown"_s,
                                   u"na"_s,   u"attested"_s, u"waived"_s};
    return names.at(static_cast<int>(verdict));
}

QString expected(const test::AuditCase &item, const char *key, const QString &otherwise) {
    const auto found = item.expect.is_object() ? item.expect.find(key) : item.expect.end();
    return found == item.expect.end() ? otherwise : QString::fromStdString(found->get<std::string>());
}

} // namespace

/// Walks the catalogue and the folder of cases that belongs to each control.
class TestControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsAControl();
    void everyControlIsComplete_data();
    void everyControlIsComplete();
    void idsAreUnique();
    void baselinePasses();
    void verdict_data();
    void verdict();
    void unusualNameIsNotPasted();
};

void TestControls::everyFolderIsAControl() {
    for (const test::AuditCase &item : test::auditCases())
        QVERIFY2(findControl(item.control), qPrintable(item.control));
    QVERIFY(catalog().size() >= size_t(12));
}

void TestControls::everyControlIsComplete_data() {
    QTest::addColumn<QString>("id");
    for (const Control *control : catalog())
        QTest::newRow(control->id) << QString::fromLatin1(control->id);
}

void TestControls::everyControlIsComplete() {
    QFETCH(QString, id);
    const Control *control = findControl(id.toLower());
    QVERIFY(control);
    for (const char *text : {control->title, control->failure, control->why, control->hint})
        QVERIFY(text && qstrlen(text) > 0);
    QCOMPARE(control->translatedTitle(), QString::fromLatin1(control->title));
    QVERIFY(QByteArrayView(control->failure).size() <= 30);
    const bool isForAPersonOnly = control->judge.index() == 0;
    QVERIFY(!isForAPersonOnly || control->mode == ControlMode::Attested);
    QVERIFY(control->gravest >= control->severity);
    const auto has = [&](Verdict verdict) {
        return std::any_of(
            test::auditCases().begin(), test::auditCases().end(),
            [&](const test::AuditCase &item) { return item.control == id && item.verdict == verdict; });
    };
    QVERIFY2(has(Verdict::Unknown), "no case without data");
    if (control->mode == ControlMode::Attested) {
        QVERIFY2(has(Verdict::Attested), "no case with a person's word");
        return;
    }
    // Some the engine can only show to be right, or only to be wrong.
    const bool isPartial = control->mode == ControlMode::Partial;
    const bool canBeOpen = has(Verdict::Fail) || has(Verdict::Warn);
    QVERIFY2(has(Verdict::Pass) || (isPartial && has(Verdict::Attested)), "no case that passes");
    QVERIFY2(canBeOpen || (isPartial && has(Verdict::Attested)), "no case that fails or warns");
}

void TestControls::idsAreUnique() {
    QSet<QString> ids;
    for (const Control *control : catalog())
        ids.insert(QString::fromLatin1(control->id));
    QCOMPARE(static_cast<size_t>(ids.size()), catalog().size());
}

void TestControls::baselinePasses() {
    QString error;
    const SnapshotPtr snapshot = test::snapshotOf(test::auditBaseline(), &error);
    QVERIFY2(snapshot, qPrintable(error));
    const HostAssessmentPtr host = assess(snapshot);
    // Nothing of the baseline is wrong but what no default engine has, and what only a person can tell.
    static const QSet<QByteArray> notByDefault{"H-ROOTLESS", "H-USERNS", "H-NNP", "C-USERNS", "V-BACKUP"};
    for (const auto *findings : {&host->containers.front()->findings, &host->findings}) {
        for (const Finding &finding : *findings)
            QVERIFY2(!finding.isOpen() || notByDefault.contains(finding.control->id),
                     qPrintable(QString::fromLatin1(finding.control->id) + u": "_s +
                                finding.outcome.reason.english()));
    }
    QCOMPARE(host->containers.front()->score.value, std::optional(100));
}

void TestControls::verdict_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const test::AuditCase &item : test::auditCases())
        QTest::newRow(qPrintable(item.control + u'/' + item.name)) << index++;
}

void TestControls::verdict() {
    QFETCH(int, index);
    const test::AuditCase &item = test::auditCases().at(static_cast<size_t>(index));
    QVERIFY2(item.error.isEmpty(), qPrintable(item.error));
    QVERIFY2(item.verdict, "the file name starts with no verdict");
    const Control *control = findControl(item.control);
    QVERIFY(control);
    QString error;
    const SnapshotPtr snapshot = test::snapshotOf(item.document, &error);
    QVERIFY2(snapshot, qPrintable(error));

    const AuditContextPtr context = test::contextOf(item.document, *snapshot);
    const auto subject = test::subjectFor(*control, *snapshot);
    QVERIFY2(subject, "no subject of the kind that the control judges");
    const Finding finding = judge(*control, *subject, *snapshot, *context);
    const Outcome &outcome = finding.outcome;
    const QString reason = outcome.reason.english();
    QVERIFY2(outcome.verdict == *item.verdict, qPrintable(nameOf(outcome.verdict) + u": "_s + reason));
    QCOMPARE(nameOf(outcome.severity), expected(item, "severity", nameOf(outcome.severity)));
    QCOMPARE(nameOf(outcome.confidence), expected(item, "confidence", nameOf(outcome.confidence)));
    QCOMPARE(outcome.impliedBy, expected(item, "impliedBy", outcome.impliedBy));
    QVERIFY2(reason.contains(expected(item, "reasonContains", {})), qPrintable(reason));

    static const QRegularExpression placeholder(QStringLiteral("%[1-9]"));
    QVERIFY(!reason.isEmpty() && reason.endsWith(u'.'));
    QVERIFY2(!reason.contains(placeholder), qPrintable(reason));
    const bool isForAPersonOnly = control->judge.index() == 0;
    QVERIFY(isForAPersonOnly || !outcome.evidence.empty());
    for (const Evidence &evidence : outcome.evidence)
        QVERIFY2((evidence.source.startsWith(u"GET /"_s) || evidence.source == u"TLS handshake"_s ||
                  evidence.source == u"endpoint"_s ||
                  evidence.source.startsWith(u"docker-bench-security "_s)) &&
                     !evidence.path.isEmpty(),
                 qPrintable(evidence.source));
    QVERIFY(outcome.severity <= control->gravest);
    QCOMPARE(finding.acceptance.has_value(),
             outcome.verdict == Verdict::Attested || outcome.verdict == Verdict::Waived);
    const bool isWaivedFailure = finding.acceptance && outcome.verdict == Verdict::Waived &&
                                 finding.acceptance->measured != Verdict::Unknown;
    if (!finding.isOpen() && !isWaivedFailure) {
        QCOMPARE(outcome.severity, control->severity);
        return;
    }
    const Remediation &fix = outcome.remediation;
    QVERIFY(!fix.run.isEmpty() || !fix.compose.isEmpty() || !fix.update.isEmpty() || !fix.daemon.isEmpty() ||
            !fix.note.isEmpty());
    QVERIFY(!fix.compose.contains(u'\t'));
}

void TestControls::unusualNameIsNotPasted() {
    nlohmann::json document = test::auditBaseline();
    document["container"]["Name"] = "/x; rm -rf ~";
    document["container"]["HostConfig"]["Memory"] = 0;
    document["container"]["Config"]["User"] = "x$(id):0";
    const SnapshotPtr snapshot = test::snapshotOf(document);
    QVERIFY(snapshot);
    const Container &container = *snapshot->containers.front();
    QCOMPARE(judge(*findControl(u"C-MEM"), &container, *snapshot).outcome.remediation.update,
             u"docker update -m 512m --memory-swap 512m "_s + container.id.value);
    QCOMPARE(judge(*findControl(u"C-USER"), &container, *snapshot).outcome.remediation.run,
             u"--user 10001:10001"_s);
}

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
