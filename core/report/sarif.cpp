// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sarif.h"

#include "core/audit/catalog.h"
#include "core/report/names.h"
#include "core/report/utf8.h"

#include <QCryptographicHash>
#include <QHash>
#include <QUrl>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hullwatch::report {

namespace {

using Json = nlohmann::ordered_json;

Json text(const QString &value) {
    return utf8(value).toStdString();
}

Json message(const QString &value) {
    return Json{{"text", text(value)}};
}

const char *levelOf(Severity severity) {
    switch (severity) {
    case Severity::Critical:
    case Severity::High:
        return "error";
    case Severity::Medium:
        return "warning";
    default:
        return "note";
    }
}

// The number by which code scanning sorts, in the bands of CVSS.
const char *scoreOf(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return "9.5";
    case Severity::High:
        return "8.0";
    case Severity::Medium:
        return "5.5";
    case Severity::Low:
        return "2.0";
    case Severity::Info:
        return "0.0";
    }
    return "0.0";
}

Json tagsOf(const Control &control) {
    Json tags = Json::array({"security"});
    for (const int tip : control.references.tips) {
        if (tip != 0)
            tags.push_back("tip/" + std::to_string(tip));
    }
    for (const char *id : control.references.cis) {
        if (id)
            tags.push_back(std::string("cis-docker-1.6/") + id);
    }
    return tags;
}

Json ruleOf(const Control &control) {
    Json rule;
    rule["id"] = control.id;
    rule["shortDescription"]["text"] = control.title;
    rule["fullDescription"]["text"] = control.why;
    rule["help"]["text"] = control.hint;
    rule["defaultConfiguration"]["level"] = levelOf(control.severity);
    rule["properties"]["tags"] = tagsOf(control);
    rule["properties"]["security-severity"] = scoreOf(control.severity);
    return rule;
}

Json locationOf(const HostSection &host, const Finding &finding) {
    const QString kind = subjectKindName(finding.subjectKind);
    const auto encoded = [](const QString &part) { return QUrl::toPercentEncoding(part).toStdString(); };
    Json location;
    location["physicalLocation"]["artifactLocation"]["uri"] =
        encoded(host.status.label) + '/' + encoded(kind) + '/' + encoded(finding.subjectName);
    Json logical;
    logical["name"] = text(finding.subjectName);
    logical["fullyQualifiedName"] = text(host.status.endpoint + u'/' + kind + u'/' + finding.subjectId);
    logical["kind"] = "resource";
    location["logicalLocations"] = Json::array({logical});
    return location;
}

const char *baselineStateOf(Since since) {
    switch (since) {
    case Since::New:
        return "new";
    case Since::Worse:
        return "updated";
    case Since::Unchanged:
        break;
    }
    return "unchanged";
}

Json suppressionOf(const Acceptance &word) {
    const QString until = word.expiresAt ? word.expiresAt->toRfc3339() : u"ever"_s;
    Json suppression;
    suppression["kind"] = "external";
    suppression["status"] = "accepted";
    suppression["justification"] =
        text(substituted(u"%1 (%2, until %3)"_s, {word.reason, word.owner, until}));
    return suppression;
}

Json resultOf(const Document &document, const HostSection &host, const Finding &finding, size_t rule) {
    const QString id = QString::fromLatin1(finding.control->id);
    const QString key = findingKey(host.status.endpoint, id, subjectKindName(finding.subjectKind),
                                   finding.subjectName, finding.subjectId);
    const QByteArray print = QCryptographicHash::hash(utf8(key), QCryptographicHash::Sha256).toHex();
    Json result;
    result["ruleId"] = finding.control->id;
    result["ruleIndex"] = rule;
    result["level"] = levelOf(finding.outcome.severity);
    result["message"] = message(finding.subjectName + u": "_s + finding.outcome.reason.english());
    result["locations"] = Json::array({locationOf(host, finding)});
    result["partialFingerprints"]["hullwatchFinding/v1"] = print.toStdString();
    // Either all results say whether they are suppressed, or none does.
    result["suppressions"] = Json::array();
    if (finding.outcome.verdict == Verdict::Waived && finding.acceptance)
        result["suppressions"].push_back(suppressionOf(*finding.acceptance));
    if (document.baseline)
        result["baselineState"] = baselineStateOf(document.baseline->since(host.status, finding));
    result["properties"]["severity"] = text(severityName(finding.outcome.severity));
    result["properties"]["verdict"] = text(verdictName(finding.outcome.verdict));
    result["properties"]["confidence"] = text(confidenceName(finding.outcome.confidence));
    return result;
}

Json invocationOf(const Document &document) {
    bool isSuccess = true;
    Json notifications = Json::array();
    const auto tell = [&notifications](const char *level, const QString &what) {
        notifications.push_back(Json{{"level", level}, {"message", message(what)}});
    };
    for (const HostSection &host : document.hosts) {
        if (!host.assessment) {
            isSuccess = false;
            tell("error", host.status.endpoint + u": "_s + errorEnglish(host.status.error));
            continue;
        }
        for (const Gap &gap : host.assessment->snapshot->gaps)
            tell("warning",
                 substituted(u"%1: %2: %3"_s, {host.status.endpoint, gap.what, errorEnglish(gap.why)}));
    }
    Json invocation;
    invocation["executionSuccessful"] = isSuccess;
    invocation["endTimeUtc"] = text(document.takenAt.toRfc3339());
    invocation["toolExecutionNotifications"] = std::move(notifications);
    return invocation;
}

} // namespace

QByteArray auditSarif(const Document &document) {
    Json rules = Json::array();
    QHash<const Control *, size_t> indices;
    const auto indexOf = [&](const Control *control) {
        if (!indices.contains(control)) {
            indices.insert(control, rules.size());
            rules.push_back(ruleOf(*control));
        }
        return indices.value(control);
    };
    for (const Control *control : catalog())
        indexOf(control);
    Json results = Json::array();
    for (const HostSection &host : document.hosts) {
        for (const Finding *finding : findingsOf(host)) {
            if (finding->isOpen() || finding->outcome.verdict == Verdict::Waived)
                results.push_back(resultOf(document, host, *finding, indexOf(finding->control)));
        }
    }
    Json run;
    run["tool"]["driver"]["name"] = "Hullwatch";
    run["tool"]["driver"]["version"] = text(document.toolVersion);
    run["tool"]["driver"]["rules"] = std::move(rules);
    run["invocations"] = Json::array({invocationOf(document)});
    run["results"] = std::move(results);
    Json out;
    out["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    out["version"] = "2.1.0";
    out["runs"] = Json::array({std::move(run)});
    const std::string dumped = out.dump(2, ' ', false, Json::error_handler_t::replace);
    return QByteArray(dumped.data(), static_cast<qsizetype>(dumped.size())) + '\n';
}

} // namespace hullwatch::report
