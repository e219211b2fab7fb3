// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/junit.h"
#include "core/report/sarif.h"
#include "tests/core/report/sampleaudit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

Finding waived() {
    Finding one = test::finding(test::filesystemControl(), Verdict::Waived, Severity::Low);
    one.acceptance = Acceptance{u"Ada"_s,
                                u"=cmd|' /C calc'!A0"_s,
                                {},
                                *parseTimestamp("2026-11-01T00:00:00Z"),
                                parseTimestamp("2027-01-01T00:00:00Z"),
                                Verdict::Fail};
    return one;
}

AssessmentPtr assessed(const QString &name) {
    return test::assessment(test::container(name),
                            {test::finding(test::socketControl()),
                             test::finding(test::memoryControl(), Verdict::Warn, Severity::Medium),
                             test::finding(test::capabilityControl(), Verdict::Pass, Severity::High),
                             test::finding(test::signatureControl(), Verdict::Unknown, Severity::High),
                             waived()},
                            40);
}

report::Document sample() {
    // What a hostile host may send: formulas, markup, control characters, half a pair, right to left.
    const QString hostile = u"@x\"<b>&\x01\x1b,\r\n\u202e"_s + QChar(0xD800) + QChar(0xFFFF);
    return test::document(
        {test::host(u"prod"_s, {assessed(u"web"_s), assessed(hostile)}), test::unreachableHost(u"gone"_s)});
}

/// RFC 4180, strictly: every cell in quotes, CRLF at the end of a row.
QList<QStringList> readCsv(const QByteArray &bytes, bool *ok) {
    QList<QStringList> rows{{}};
    const QString text = QString::fromUtf8(bytes);
    *ok = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i++] != u'"')
            return {};
        QString cell;
        for (;; ++i) {
            if (i >= text.size())
                return {};
            if (text[i] == u'"' && (i + 1 >= text.size() || text[++i] != u'"'))
                break;
            cell += text[i];
        }
        rows.back() += cell;
        if (text[i] == u',') {
            ++i;
        } else if (text.mid(i, 2) == u"\r\n"_s) {
            i += 2;
            rows += QStringList();
        } else {
            return {};
        }
    }
    *ok = rows.takeLast().isEmpty();
    return rows;
}

QJsonObject sarifRun(const report::Document &document) {
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(report::auditSarif(document), &error).object();
    return error.error == QJsonParseError::NoError ? root[u"runs"].toArray().first().toObject()
                                                   : QJsonObject();
}

std::shared_ptr<const report::Baseline> baselineOf(const report::Document &document) {
    auto baseline = report::parseBaseline(report::auditJson(document));
    return baseline ? std::make_shared<const report::Baseline>(*baseline) : nullptr;
}

/// SARIF 2.1.0, 3.27: what a result must be.
void checkResult(const QJsonObject &result, const QJsonArray &rules) {
    const int index = result[u"ruleIndex"].toInt(-1);
    QVERIFY(index >= 0 && index < rules.size());
    QCOMPARE(rules[index][u"id"], result[u"ruleId"]);
    QVERIFY(
        QStringList({u"none"_s, u"note"_s, u"warning"_s, u"error"_s}).contains(result[u"level"].toString()));
    QVERIFY(!result[u"message"][u"text"].toString().isEmpty());
    const QJsonArray locations = result[u"locations"].toArray();
    QCOMPARE(locations.size(), 1);
    const QString uri = locations[0][u"physicalLocation"][u"artifactLocation"][u"uri"].toString();
    const QUrl url(uri, QUrl::StrictMode);
    QVERIFY2(url.isValid() && url.isRelative() && !uri.startsWith(u'/'), qPrintable(uri));
    const QJsonObject logical = locations[0][u"logicalLocations"].toArray().first().toObject();
    QVERIFY(!logical[u"name"].toString().isEmpty() && !logical[u"fullyQualifiedName"].toString().isEmpty());
    const QJsonObject prints = result[u"partialFingerprints"].toObject();
    QVERIFY(!prints.isEmpty());
    for (const QJsonValue &print : prints)
        QVERIFY(print.isString() && print.toString().size() == 64);
    QVERIFY(result[u"suppressions"].isArray());
    for (const QJsonValue &value : result[u"suppressions"].toArray()) {
        QVERIFY(QStringList({u"inSource"_s, u"external"_s}).contains(value[u"kind"].toString()));
        QVERIFY(QStringList({u"accepted"_s, u"underReview"_s, u"rejected"_s})
                    .contains(value[u"status"].toString()));
    }
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sarifHasItsStructure() {
        const QJsonObject root = QJsonDocument::fromJson(report::auditSarif(sample())).object();
        QCOMPARE(root[u"version"].toString(), u"2.1.0"_s);
        QVERIFY(QUrl(root[u"$schema"].toString()).isValid());
        QCOMPARE(root[u"runs"].toArray().size(), 1);
        const QJsonObject run = sarifRun(sample());
        const QJsonObject driver = run[u"tool"][u"driver"].toObject();
        QVERIFY(!driver[u"name"].toString().isEmpty());
        const QJsonArray rules = driver[u"rules"].toArray();
        QVERIFY(std::cmp_greater_equal(rules.size(), catalog().size()));
        QSet<QString> ids;
        for (const QJsonValue &rule : rules) {
            ids += rule[u"id"].toString();
            for (const auto key : {"shortDescription"_L1, "fullDescription"_L1, "help"_L1})
                QVERIFY(!rule[key][u"text"].toString().isEmpty());
            bool isNumber = false;
            rule[u"properties"][u"security-severity"].toString().toDouble(&isNumber);
            QVERIFY(isNumber);
        }
        QCOMPARE(ids.size(), rules.size());
        const QJsonArray results = run[u"results"].toArray();
        QCOMPARE(results.size(), 6); // of each container: a failure, a warning, a waiver
        QSet<QString> prints;
        for (const QJsonValue &result : results) {
            checkResult(result.toObject(), rules);
            if (QTest::currentTestFailed())
                return;
            prints += result[u"partialFingerprints"][u"hullwatchFinding/v1"].toString();
        }
        QCOMPARE(prints.size(), results.size());
        const QJsonObject invocation = run[u"invocations"].toArray().first().toObject();
        QCOMPARE(invocation[u"executionSuccessful"].toBool(true), false);
        QVERIFY(!invocation[u"toolExecutionNotifications"].toArray().isEmpty());
    }

    void sarifSuppressesWaivers() {
        int suppressed = 0;
        for (const QJsonValue &result : sarifRun(sample())[u"results"].toArray()) {
            const QJsonArray list = result[u"suppressions"].toArray();
            QCOMPARE(list.isEmpty(), result[u"properties"][u"verdict"].toString() != u"waived"_s);
            suppressed += static_cast<int>(list.size());
            if (!list.isEmpty())
                QVERIFY(list[0][u"justification"].toString().contains(u"Ada, until 2027-01-01"_s));
        }
        QCOMPARE(suppressed, 2);
    }

    void sarifTellsWhatIsNew() {
        report::Document document = sample();
        document.baseline = baselineOf(test::document({test::host(u"prod"_s, {assessed(u"web"_s)})}));
        QVERIFY(document.baseline);
        QMap<QString, int> states;
        for (const QJsonValue &result : sarifRun(document)[u"results"].toArray())
            ++states[result[u"baselineState"].toString()];
        QCOMPARE(states.value(u"new"_s), 2); // of the container that was not there
        QCOMPARE(states.value(u"unchanged"_s), 4);
    }

    void junitIsXmlThatCountsRight() {
        const QByteArray bytes = report::auditJunit(sample());
        QXmlStreamReader reader(bytes);
        QMap<QString, int> elements;
        QMap<QString, int> told;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements[reader.name().toString()];
            if (reader.name() == u"testsuite")
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    told[attribute.name().toString()] += attribute.value().toInt();
            if (reader.name() == u"testcase")
                QVERIFY(reader.attributes().hasAttribute(u"classname"_s) &&
                        reader.attributes().hasAttribute(u"name"_s));
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements[u"testsuite"_s], 2);
        QCOMPARE(elements[u"testcase"_s], 11);
        QCOMPARE(told[u"tests"_s], 11);
        QCOMPARE(elements[u"failure"_s], 4);
        QCOMPARE(told[u"failures"_s], 4);
        QCOMPARE(elements[u"skipped"_s], 4); // unknown is no success
        QCOMPARE(told[u"skipped"_s], 4);
        QCOMPARE(elements[u"error"_s], 1);
        QCOMPARE(told[u"errors"_s], 1);
        QVERIFY(bytes.contains("Waived by Ada until 2027-01-01"));
    }

    void junitFailsByWhatIsNewOnly() {
        report::Document document = sample();
        document.baseline = baselineOf(document);
        QVERIFY(document.baseline);
        QVERIFY(!report::auditJunit(document).contains("<failure"));
        QVERIFY(report::auditJunit(document).contains("In the baseline: "));
    }

    void csvIsReadBack() {
        bool ok = false;
        const QByteArray bytes = report::auditCsv(sample());
        const QList<QStringList> rows = readCsv(bytes, &ok);
        QVERIFY(ok);
        QCOMPARE(rows.size(), 1 + 10 + 1);
        const QStringList &header = rows.first();
        QSet<QString> waiverOwners;
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), header.size());
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()), qPrintable(cell));
            if (row[header.indexOf(u"verdict"_s)] == u"waived"_s)
                waiverOwners += row[header.indexOf(u"accepted_by"_s)];
        }
        QCOMPARE(waiverOwners, QSet<QString>{u"Ada"_s});
        QVERIFY(bytes.contains("\"'=cmd|"));
        QVERIFY(bytes.contains("\"'@x\"\"<b>&"));
        QCOMPARE(rows.last()[header.indexOf(u"verdict"_s)], u"unknown"_s);
        QVERIFY(!rows.last()[header.indexOf(u"reason"_s)].isEmpty());
    }

    void worseIsGraverOrNoLongerAccepted() {
        const auto only = [](const Finding &finding) {
            return test::document(
                {test::host(u"prod"_s, {test::assessment(test::container(u"web"_s), {finding}, 40)})});
        };
        const auto since = [&](const Finding &before, const Finding &now) {
            const report::Document document = only(now);
            const auto baseline = baselineOf(only(before));
            return baseline->since(document.hosts[0].status, *report::findingsOf(document.hosts[0])[0]);
        };
        const Control &control = test::memoryControl();
        const auto made = [&](Verdict verdict, Severity severity) {
            return test::finding(control, verdict, severity);
        };
        using report::Since;
        const Finding warning = made(Verdict::Warn, Severity::Medium);
        const Finding failure = made(Verdict::Fail, Severity::Medium);
        QCOMPARE(since(failure, failure), Since::Unchanged);
        QCOMPARE(since(warning, failure), Since::Worse);
        QCOMPARE(since(failure, warning), Since::Unchanged);
        QCOMPARE(since(failure, made(Verdict::Warn, Severity::High)), Since::Worse);
        QCOMPARE(since(made(Verdict::Pass, Severity::Medium), warning), Since::New);
        QCOMPARE(since(made(Verdict::Unknown, Severity::Medium), failure), Since::New);
        QCOMPARE(since(made(Verdict::Waived, Severity::Medium), failure), Since::New);
        QCOMPARE(since(failure, made(Verdict::Unknown, Severity::Medium)), Since::Unchanged);
    }

    void aHostThatMovedIsKnownByItsName() {
        report::Document document = sample();
        document.baseline = baselineOf(document);
        document.hosts[0].status.endpoint = u"tcp://192.0.2.9:2376"_s;
        QVERIFY(!report::auditJunit(document).contains("<failure"));
        document.hosts[0].status.label = u"another"_s;
        QVERIFY(report::auditJunit(document).contains("<failure"));
    }

    void refusesWhatIsNoAudit_data() {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes :
             {"", "[]", "{", "{}", R"({"schema": "hullwatch.audit/2", "hosts": []})",
              R"({"schema": "hullwatch.audit/1"})", R"({"schema": "hullwatch.audit/1", "hosts": [1]})",
              R"({"schema": "hullwatch.audit/1", "hosts": [{"findings": [1]}]})",
              R"({"schema": "hullwatch.audit/1", "hosts": [{"findings": [{"control": "C-PRIV"}]}]})"})
            QTest::newRow(*bytes ? bytes : "empty") << QByteArray(bytes);
        QTest::newRow("deep") << QByteArray(300'000, '[');
    }
    void refusesWhatIsNoAudit() {
        QFETCH(const QByteArray, bytes);
        const auto baseline = report::parseBaseline(bytes);
        QVERIFY(!baseline);
        QCOMPARE(baseline.error().code, ErrorCode::Malformed);
        QVERIFY(!baseline.error().context.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ExportsTest)
#include "tst_exports.moc"
