// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/report/json.h"
#include "core/report/names.h"
#include "tests/core/report/sampleaudit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTest>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json) {
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning() << error.errorString();
    return object;
}

QJsonObject parsed(const report::Document &document) {
    return parsed(report::auditJson(document));
}

QJsonObject hostOf(const QJsonObject &audit, int index = 0) {
    return audit.value("hosts"_L1).toArray().at(index).toObject();
}

QJsonObject findingOf(const Finding &finding) {
    const report::Document document =
        test::document({test::host(u"one"_s, {test::assessment(test::container(u"web"_s), {finding}, 50)})});
    return hostOf(parsed(document)).value("findings"_L1).toArray().at(0).toObject();
}

/// The keys as they stand in the text, which QJsonObject does not tell.
bool standInOrder(const QByteArray &json, const QList<QByteArray> &keys) {
    qsizetype at = 0;
    for (const QByteArray &key : keys) {
        at = json.indexOf('"' + key + "\":", at);
        if (at < 0) {
            qWarning() << "not in its place:" << key;
            return false;
        }
        ++at;
    }
    return true;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headNamesSchemaToolAndCatalogue();
    void keysStandInTheOrderOfTheSchema();
    void sameDocumentGivesSameBytes();
    void everyControlOfEveryContainerIsListed();
    void findingHoldsEvidenceRemediationAndReferences();
    void evidenceKeepsItsType_data();
    void evidenceKeepsItsType();
    void names_data();
    void names();
    void scoreIsNullWhereNothingWasAssessed();
    void invalidTextStaysValidUtf8();
    void namesFromHostsAreNotEscapedTwice();
    void emptyFleet();
    void unreachableHost();
    void lostHostSaysHowOldItsFindingsAre();
    void gapsAreListed();
    void noSecretAppears();
    void hostsOwnFindingsFollowThoseOfContainers();
    void wordsOfPersonsAreTold();
    void compromiseIsTold();
    void catalogueIsComplete();
};

void TestJson::headNamesSchemaToolAndCatalogue() {
    const QJsonObject audit = parsed(test::document({}));
    QCOMPARE(audit.value("schema"_L1).toString(), u"hullwatch.audit/1"_s);
    QCOMPARE(audit.value("tool"_L1).toObject().value("name"_L1).toString(), u"hullwatch"_s);
    QCOMPARE(audit.value("tool"_L1).toObject().value("version"_L1).toString(), u"1.2.3"_s);
    QCOMPARE(audit.value("taken_at"_L1).toString(), u"2026-11-22T14:30:12.000Z"_s);
    const QJsonObject catalogue = audit.value("catalogue"_L1).toObject();
    QCOMPARE(catalogue.value("version"_L1).toString(), QString::fromLatin1(catalogVersion));
    QCOMPARE(catalogue.value("controls"_L1).toInt(), static_cast<int>(catalog().size()));
}

void TestJson::keysStandInTheOrderOfTheSchema() {
    const QByteArray json =
        report::auditJson(test::document({test::host(u"one"_s, {test::variedAssessment(u"web"_s)})}));
    QVERIFY(
        standInOrder(json, {"schema",      "tool",       "name",       "version",  "taken_at",    "catalogue",
                            "version",     "controls",   "hosts",      "name",     "endpoint",    "reachable",
                            "error",       "engine",     "id",         "version",  "api_version", "os",
                            "arch",        "kernel",     "score",      "value",    "grade",       "low",
                            "high",        "coverage",   "containers", "id",       "name",        "image",
                            "state",       "score",      "compromise", "findings", "control",     "title",
                            "severity",    "verdict",    "confidence", "subject",  "kind",        "id",
                            "name",        "reason",     "evidence",   "source",   "path",        "value",
                            "remediation", "references", "tips",       "cis",      "gaps"}));
}

void TestJson::sameDocumentGivesSameBytes() {
    const report::Document document = test::document(
        {test::host(u"one"_s, {test::variedAssessment(u"web"_s), test::variedAssessment(u"db"_s)}),
         test::unreachableHost(u"two"_s)});
    QCOMPARE(report::auditJson(document), report::auditJson(document));
}

void TestJson::everyControlOfEveryContainerIsListed() {
    const AssessmentPtr web = test::variedAssessment(u"web"_s);
    const AssessmentPtr db = test::variedAssessment(u"db"_s);
    const QJsonObject host = hostOf(parsed(test::document({test::host(u"one"_s, {web, db})})));
    QCOMPARE(host.value("containers"_L1).toArray().size(), 2);
    const QJsonArray findings = host.value("findings"_L1).toArray();
    QCOMPARE(static_cast<size_t>(findings.size()), web->findings.size() + db->findings.size());
    QStringList verdicts;
    for (const QJsonValue &one : findings)
        verdicts += one.toObject().value("verdict"_L1).toString();
    for (const QString &verdict :
         {u"pass"_s, u"warn"_s, u"fail"_s, u"unknown"_s, u"not_applicable"_s, u"waived"_s})
        QVERIFY2(verdicts.contains(verdict), qPrintable(verdict));
}

void TestJson::findingHoldsEvidenceRemediationAndReferences() {
    const QJsonObject finding = findingOf(test::finding(test::capabilityControl()));
    QCOMPARE(finding.value("control"_L1).toString(), u"T-CAPS"_s);
    QCOMPARE(finding.value("title"_L1).toString(), u"Effective capabilities are restricted"_s);
    QCOMPARE(finding.value("severity"_L1).toString(), u"high"_s);
    QCOMPARE(finding.value("verdict"_L1).toString(), u"fail"_s);
    QCOMPARE(finding.value("confidence"_L1).toString(), u"high"_s);
    QCOMPARE(finding.value("reason"_L1).toString(), u"The configuration of this container allows it."_s);
    const QJsonObject subject = finding.value("subject"_L1).toObject();
    QCOMPARE(subject.value("kind"_L1).toString(), u"container"_s);
    QCOMPARE(subject.value("name"_L1).toString(), u"web"_s);
    QCOMPARE(subject.value("id"_L1).toString().size(), 64);
    const QJsonObject evidence = finding.value("evidence"_L1).toArray().at(0).toObject();
    QCOMPARE(evidence.value("source"_L1).toString(), u"GET /containers/{id}/json"_s);
    QCOMPARE(evidence.value("path"_L1).toString(), u"HostConfig.CapAdd"_s);
    const QJsonObject remediation = finding.value("remediation"_L1).toObject();
    QCOMPARE(remediation.keys(), QStringList({u"compose"_s, u"run"_s}));
    QCOMPARE(remediation.value("run"_L1).toString(), u"--cap-drop ALL\n--cap-add NET_BIND_SERVICE"_s);
    const QJsonObject references = finding.value("references"_L1).toObject();
    QCOMPARE(references.value("tips"_L1).toArray(), QJsonArray({34, 40}));
    QCOMPARE(references.value("cis"_L1).toObject(), QJsonObject({{u"1.6"_s, u"5.4, 5.5"_s}}));
    const QJsonObject bare = findingOf(test::finding(test::signatureControl(), Verdict::Pass));
    QCOMPARE(bare.value("remediation"_L1).toObject(), QJsonObject());
    QVERIFY(bare.value("remediation"_L1).isObject());
    QCOMPARE(bare.value("references"_L1).toObject().value("tips"_L1).toArray(), QJsonArray());
    QCOMPARE(bare.value("references"_L1).toObject().value("cis"_L1).toObject(), QJsonObject());
}

void TestJson::evidenceKeepsItsType_data() {
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("zero") << QJsonValue(0) << QByteArray("0");
    QTest::newRow("bytes") << QJsonValue(qint64{536870912000}) << QByteArray("536870912000");
    QTest::newRow("negative") << QJsonValue(-1) << QByteArray("-1");
    QTest::newRow("fraction") << QJsonValue(0.5) << QByteArray("0.5");
    QTest::newRow("text") << QJsonValue(u"host"_s) << QByteArray("\"host\"");
    QTest::newRow("empty") << QJsonValue(u""_s) << QByteArray("\"\"");
    QTest::newRow("list") << QJsonValue(QJsonArray{u"A"_s, 1, QJsonArray()}) << QByteArray("[\"A\",1,[]]");
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, false}}}})
                            << QByteArray("{\"a\":{\"b\":false}}");
}

void TestJson::evidenceKeepsItsType() {
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, text);
    Finding finding = test::finding(test::memoryControl());
    finding.outcome.evidence = {{u"GET /info"_s, u"X"_s, value}};
    QByteArray json = report::auditJson(
        test::document({test::host(u"one"_s, {test::assessment(test::container(u"web"_s), {finding}, 50)})}));
    json.replace('\n', "").replace(' ', "");
    const QByteArray expected = "\"path\":\"X\",\"value\":" + text + '}';
    QVERIFY2(json.contains(expected), expected.constData());
}

void TestJson::names_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &name, const QString &expected) {
        QTest::newRow(qPrintable(expected + name)) << name << expected;
    };
    row(report::verdictName(Verdict::Pass), u"pass"_s);
    row(report::verdictName(Verdict::Warn), u"warn"_s);
    row(report::verdictName(Verdict::Fail), u"fail"_s);
    row(report::verdictName(Verdict::Unknown), u"unknown"_s);
    row(report::verdictName(Verdict::NotApplicable), u"not_applicable"_s);
    row(report::verdictName(Verdict::Attested), u"attested"_s);
    row(report::verdictName(Verdict::Waived), u"waived"_s);
    row(report::severityName(Severity::Critical), u"critical"_s);
    row(report::severityName(Severity::High), u"high"_s);
    row(report::severityName(Severity::Medium), u"medium"_s);
    row(report::severityName(Severity::Low), u"low"_s);
    row(report::severityName(Severity::Info), u"info"_s);
    row(report::confidenceName(Confidence::High), u"high"_s);
    row(report::confidenceName(Confidence::Medium), u"medium"_s);
    row(report::confidenceName(Confidence::Low), u"low"_s);
    row(report::subjectKindName(SubjectKind::Container), u"container"_s);
    row(report::subjectKindName(SubjectKind::Image), u"image"_s);
    row(report::subjectKindName(SubjectKind::Host), u"host"_s);
    row(report::subjectKindName(SubjectKind::Network), u"network"_s);
    row(report::subjectKindName(SubjectKind::Volume), u"volume"_s);
    row(report::controlModeName(ControlMode::Auto), u"auto"_s);
    row(report::controlModeName(ControlMode::Partial), u"partial"_s);
    row(report::controlModeName(ControlMode::Attested), u"attested"_s);
}

void TestJson::names() {
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(name, expected);
}

void TestJson::scoreIsNullWhereNothingWasAssessed() {
    const AssessmentPtr judged =
        test::assessment(test::container(u"a"_s), {test::finding(test::memoryControl())}, 72);
    const AssessmentPtr not_judged = test::assessment(test::container(u"b"_s), {}, std::nullopt);
    const QJsonArray containers = hostOf(parsed(test::document({test::host(u"one"_s, {judged, not_judged})})))
                                      .value("containers"_L1)
                                      .toArray();
    const QJsonObject known = containers.at(0).toObject().value("score"_L1).toObject();
    QCOMPARE(known.value("value"_L1).toInt(), 72);
    QCOMPARE(known.value("grade"_L1).toString(), u"C"_s);
    QCOMPARE(known.value("high"_L1).toInt(), 78);
    QCOMPARE(known.value("coverage"_L1).toDouble(), 0.9);
    const QJsonObject unknown = containers.at(1).toObject().value("score"_L1).toObject();
    QVERIFY(unknown.value("value"_L1).isNull());
    QVERIFY(unknown.value("grade"_L1).isNull());
    QCOMPARE(containers.at(1).toObject().value("compromise"_L1).toString(), u"none"_s);
}

void TestJson::invalidTextStaysValidUtf8() {
    const QString broken =
        u"web"_s + QChar(0xd800) + u"x"_s + QChar(0xdc00) + QChar(0) + QChar(0x1b) + QChar(0xd83d);
    Finding finding = test::finding(test::memoryControl());
    finding.outcome.evidence = {{broken, broken, QJsonObject{{broken, broken}}}};
    finding.outcome.reason = {"Control", "Of %1.", {broken}};
    const report::Document document =
        test::document({test::host(broken, {test::assessment(test::container(broken), {finding}, 50)})});
    const QByteArray json = report::auditJson(document);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(json);
    QVERIFY(!decoder.hasError());
    QVERIFY(!text.isEmpty());
    QVERIFY(!json.contains('\0'));
    const QJsonObject host = hostOf(parsed(json));
    const QString name = host.value("containers"_L1).toArray().at(0).toObject().value("name"_L1).toString();
    QCOMPARE(name, u"web\ufffdx\ufffd"_s + QChar(0) + QChar(0x1b) + QChar(0xfffd));
}

void TestJson::namesFromHostsAreNotEscapedTwice() {
    const QString hostile = u"<b>\"%1\\ \u202e\u4e2d\U0001f40b\n"_s;
    const QJsonObject host = hostOf(parsed(
        test::document({test::host(u"one"_s, {test::assessment(test::container(hostile), {}, 100)})})));
    QCOMPARE(host.value("containers"_L1).toArray().at(0).toObject().value("name"_L1).toString(), hostile);
}

void TestJson::emptyFleet() {
    const QJsonObject audit = parsed(test::document({}));
    QVERIFY(audit.value("hosts"_L1).isArray());
    QCOMPARE(audit.value("hosts"_L1).toArray().size(), 0);
    const QJsonObject host = hostOf(parsed(test::document({test::host(u"one"_s, {})})));
    QCOMPARE(host.value("reachable"_L1).toBool(), true);
    QVERIFY(host.value("error"_L1).isNull());
    QCOMPARE(host.value("containers"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(host.value("findings"_L1), QJsonValue(QJsonArray()));
    QCOMPARE(host.value("gaps"_L1), QJsonValue(QJsonArray()));
}

void TestJson::unreachableHost() {
    const QJsonObject host = hostOf(parsed(test::document({test::unreachableHost(u"edge"_s)})));
    QCOMPARE(host.value("name"_L1).toString(), u"edge"_s);
    QCOMPARE(host.value("endpoint"_L1).toString(), u"tcp://edge:2376"_s);
    QVERIFY(host.value("reachable"_L1).isBool());
    QCOMPARE(host.value("reachable"_L1).toBool(), false);
    const QJsonObject error = host.value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), errorName(ErrorCode::TlsExpired));
    QVERIFY(error.value("message"_L1).toString().contains(u"edge:2376"_s));
    QVERIFY(host.value("engine"_L1).toObject().value("id"_L1).isNull());
    QVERIFY(host.value("score"_L1).toObject().value("value"_L1).isNull());
    QCOMPARE(host.value("containers"_L1), QJsonValue(QJsonArray()));
    report::HostSection connecting = test::unreachableHost(u"slow"_s);
    connecting.status.phase = HostPhase::Connecting;
    connecting.status.error = {};
    const QJsonObject waiting = hostOf(parsed(test::document({connecting})));
    QVERIFY(waiting.value("error"_L1).isNull());
    QCOMPARE(waiting.value("gaps"_L1).toArray().size(), 1);
}

void TestJson::lostHostSaysHowOldItsFindingsAre() {
    report::HostSection lost = test::host(u"one"_s, {test::variedAssessment(u"web"_s)});
    lost.status.phase = HostPhase::Unreachable;
    lost.status.error = {ErrorCode::ConnectionLost, u"one:2376"_s};
    const QJsonObject host = hostOf(parsed(test::document({lost})));
    QCOMPARE(host.value("reachable"_L1).toBool(), false);
    QCOMPARE(host.value("containers"_L1).toArray().size(), 1);
    const QJsonObject gap = host.value("gaps"_L1).toArray().at(0).toObject();
    QVERIFY(gap.value("why"_L1).toString().contains(u"2026-11-22T14:30:11"_s));
}

void TestJson::gapsAreListed() {
    const AssessmentPtr web = test::variedAssessment(u"web"_s);
    report::HostSection section = test::host(u"one"_s, {web});
    auto judged = std::make_shared<HostAssessment>(*section.assessment);
    auto snapshot = std::make_shared<Snapshot>(*judged->snapshot);
    snapshot->gaps = {{u"GET /networks"_s, {ErrorCode::Forbidden, u"no"_s}}};
    judged->snapshot = snapshot;
    section.assessment = judged;
    section.changesErrors.insert(web->container->id, {ErrorCode::Timeout, u"one"_s});
    section.processesErrors.insert(web->container->id, {ErrorCode::Timeout, u"one"_s});
    const QJsonArray gaps = hostOf(parsed(test::document({section}))).value("gaps"_L1).toArray();
    QCOMPARE(gaps.size(), 3);
    QCOMPARE(gaps.at(2).toObject().value("what"_L1).toString(), u"GET /containers/{id}/top of web"_s);
    QCOMPARE(gaps.at(0).toObject().value("what"_L1).toString(), u"GET /networks"_s);
    QVERIFY(!gaps.at(0).toObject().value("why"_L1).toString().isEmpty());
    QCOMPARE(gaps.at(1).toObject().value("what"_L1).toString(), u"GET /containers/{id}/changes of web"_s);
}

void TestJson::noSecretAppears() {
    Container subject = test::container(u"web"_s);
    subject.inspectJson = "{\"Env\":[\"DB_PASSWORD=hunter2hunter2\"]}";
    const QByteArray json =
        report::auditJson(test::document({test::host(u"one"_s, {test::assessment(subject, {}, 100)})}));
    QVERIFY(!json.contains("hunter2"));
}

void TestJson::catalogueIsComplete() {
    const QJsonArray controls = QJsonDocument::fromJson(report::controlsJson()).array();
    QCOMPARE(static_cast<size_t>(controls.size()), catalog().size());
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const QJsonObject control = controls.at(i).toObject();
        QCOMPARE(control.size(), 7);
        QCOMPARE(control.value("id"_L1).toString(),
                 QString::fromLatin1(catalog()[static_cast<size_t>(i)]->id));
        QVERIFY(!control.value("title"_L1).toString().isEmpty());
        QVERIFY(!control.value("severity"_L1).toString().isEmpty());
        QVERIFY(!control.value("scope"_L1).toString().isEmpty());
        QVERIFY(!control.value("mode"_L1).toString().isEmpty());
        QVERIFY(control.value("tips"_L1).isArray());
        QVERIFY(control.value("cis"_L1).isObject());
    }
}

void TestJson::hostsOwnFindingsFollowThoseOfContainers() {
    Finding image = test::finding(test::memoryControl());
    image.subjectKind = SubjectKind::Image;
    image.subjectId = u"sha256:51d6"_s;
    image.subjectName = u"nginx:1"_s;
    const report::HostSection plain = test::host(
        u"one"_s, {test::assessment(test::container(u"web"_s), {test::finding(test::socketControl())}, 30)});
    const report::Document document =
        test::document({test::withOwnFindings(plain, {test::finding(test::capabilityControl()), image})});
    const QJsonArray findings = hostOf(parsed(document)).value("findings"_L1).toArray();
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0).toObject().value("control"_L1), u"T-SOCK"_s);
    const QJsonObject host = findings.at(1).toObject().value("subject"_L1).toObject();
    QCOMPARE(host.value("kind"_L1), u"host"_s);
    QCOMPARE(host.value("name"_L1), u"one"_s);
    const QJsonObject subject = findings.at(2).toObject().value("subject"_L1).toObject();
    QCOMPARE(subject.value("kind"_L1), u"image"_s);
    QCOMPARE(subject.value("id"_L1), u"sha256:51d6"_s);
}

void TestJson::wordsOfPersonsAreTold() {
    Finding waived = test::finding(test::socketControl(), Verdict::Waived);
    waived.acceptance = Acceptance{u"R. Ops"_s,
                                   u"A lab."_s,
                                   {},
                                   Timestamp::fromMilliseconds(1'790'000'000'000),
                                   Timestamp::fromMilliseconds(1'800'000'000'000),
                                   Verdict::Fail};
    const QJsonObject told = findingOf(waived).value("acceptance"_L1).toObject();
    QCOMPARE(told.value("owner"_L1), u"R. Ops"_s);
    QCOMPARE(told.value("reason"_L1), u"A lab."_s);
    QVERIFY(told.value("evidence"_L1).isNull());
    QCOMPARE(told.value("expires"_L1), u"2027-01-15T08:00:00.000Z"_s);
    QCOMPARE(told.value("measured"_L1), u"fail"_s);
    QVERIFY(!findingOf(test::finding(test::socketControl())).contains("acceptance"_L1));
}

void TestJson::compromiseIsTold() {
    auto suspicious = std::make_shared<Assessment>(*test::assessment(test::container(u"web"_s), {}, 100));
    suspicious->compromise = Compromise::Suspicious;
    report::HostSection section = test::host(u"one"_s, {suspicious});
    auto judged = std::make_shared<HostAssessment>(*section.assessment);
    judged->compromise = Compromise::Likely;
    section.assessment = judged;
    const QJsonObject host = hostOf(parsed(test::document({section})));
    QCOMPARE(host.value("compromise"_L1), u"likely"_s);
    const QJsonObject container = host.value("containers"_L1).toArray().first().toObject();
    QCOMPARE(container.value("compromise"_L1), u"suspicious"_s);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
