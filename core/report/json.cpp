// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json.h"

#include "core/audit/catalog.h"
#include "core/report/names.h"
#include "core/report/utf8.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <nlohmann/json.hpp>

#include <string>

using namespace Qt::StringLiterals;

namespace hullwatch::report {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const QString &value) {
    return utf8(value).toStdString();
}

Json textOrNull(const QString &value) {
    return value.isEmpty() ? Json(nullptr) : Json(text(value));
}

Json valueJson(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double: {
        // Large integers such as byte counts must not turn into 5.36870912e+08.
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong ? Json(number.toLongLong()) : Json(value.toDouble());
    }
    case QJsonValue::String:
        return text(value.toString());
    case QJsonValue::Array: {
        Json out = Json::array();
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            out.push_back(valueJson(element));
        return out;
    }
    case QJsonValue::Object: {
        Json out = Json::object();
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out[text(it.key())] = valueJson(it.value());
        return out;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return nullptr;
}

Json scoreJson(const Score &score) {
    Json out;
    out["value"] = score.value ? Json(*score.value) : Json(nullptr);
    out["measured"] = score.measured ? Json(*score.measured) : Json(nullptr);
    out["grade"] = score.value ? Json(text(QString(score.grade()))) : Json(nullptr);
    out["low"] = score.low;
    out["high"] = score.high;
    out["coverage"] = score.coverage;
    return out;
}

Json tipsJson(const References &references) {
    Json out = Json::array();
    for (const int tip : references.tips) {
        if (tip != 0)
            out.push_back(tip);
    }
    return out;
}

Json cisJson(const References &references) {
    Json out = Json::object();
    const QString ids = cisIds(references);
    if (!ids.isEmpty())
        out["1.6"] = text(ids);
    return out;
}

Json remediationJson(const Remediation &remediation) {
    Json out = Json::object();
    const auto add = [&out](const char *key, const QString &value) {
        if (!value.isEmpty())
            out[key] = text(value);
    };
    add("run", remediation.run);
    add("compose", remediation.compose);
    add("update", remediation.update);
    add("daemon", remediation.daemon);
    add("note", remediation.note.english());
    return out;
}

Json acceptanceJson(const Acceptance &acceptance) {
    Json out;
    out["owner"] = text(acceptance.owner);
    out["reason"] = text(acceptance.reason);
    out["evidence"] = textOrNull(acceptance.evidence);
    out["since"] = text(acceptance.since.toRfc3339());
    out["expires"] = acceptance.expiresAt ? Json(text(acceptance.expiresAt->toRfc3339())) : Json(nullptr);
    out["measured"] = text(verdictName(acceptance.measured));
    return out;
}

Json findingJson(const Finding &finding) {
    const Outcome &outcome = finding.outcome;
    Json out;
    out["control"] = finding.control->id;
    out["title"] = finding.control->title;
    out["severity"] = text(severityName(outcome.severity));
    out["verdict"] = text(verdictName(outcome.verdict));
    out["confidence"] = text(confidenceName(outcome.confidence));
    out["subject"]["kind"] = text(subjectKindName(finding.subjectKind));
    out["subject"]["id"] = text(finding.subjectId);
    out["subject"]["name"] = text(finding.subjectName);
    out["reason"] = text(outcome.reason.english());
    Json &evidence = out["evidence"] = Json::array();
    for (const Evidence &piece : outcome.evidence) {
        Json one;
        one["source"] = text(piece.source);
        one["path"] = text(piece.path);
        one["value"] = valueJson(piece.value);
        evidence.push_back(std::move(one));
    }
    out["remediation"] = remediationJson(outcome.remediation);
    if (finding.acceptance)
        out["acceptance"] = acceptanceJson(*finding.acceptance);
    out["references"]["tips"] = tipsJson(finding.control->references);
    out["references"]["cis"] = cisJson(finding.control->references);
    return out;
}

Json containerJson(const Assessment &assessment) {
    const Container &container = *assessment.container;
    Json out;
    out["id"] = text(container.id.value);
    out["name"] = text(container.name);
    out["image"] = text(container.imageName);
    out["state"] = text(container.state.status);
    out["score"] = scoreJson(assessment.score);
    out["compromise"] = text(compromiseName(assessment.compromise));
    return out;
}

Json gapJson(const QString &what, const QString &why) {
    Json out;
    out["what"] = text(what);
    out["why"] = text(why);
    return out;
}

QString spanEnglish(const Outage &outage) {
    if (!outage.until)
        return substituted(u"Did not answer since %1"_s, {outage.from.toRfc3339()});
    return substituted(u"Did not answer from %1 to %2"_s,
                       {outage.from.toRfc3339(), outage.until->toRfc3339()});
}

/// What is missing from the record of the host, whatever is known of it now.
void addInterruptions(const HostStatus &status, Json &out) {
    for (const Outage &outage : status.outages) {
        Json gap = gapJson(u"events"_s, substituted(u"%1; the events of that time are lost. %2"_s,
                                                    {spanEnglish(outage), errorEnglish(outage.why)}));
        gap["from"] = text(outage.from.toRfc3339());
        gap["until"] = outage.until ? Json(text(outage.until->toRfc3339())) : Json(nullptr);
        out.push_back(std::move(gap));
    }
    if (const auto &change = status.identityChange) {
        const QString why = u"Another engine answers since %1: %2 (id %3); before it was %4 (id %5). "
                            "Nobody has confirmed that yet."_s;
        out.push_back(
            gapJson(u"identity"_s, substituted(why, {change->at.toRfc3339(), change->name, change->id,
                                                     change->previousName, change->previousId})));
    }
}

Json gapsJson(const HostSection &host) {
    Json out = Json::array();
    addInterruptions(host.status, out);
    if (!host.assessment) {
        if (host.status.error.code == ErrorCode::None)
            out.push_back(gapJson(u"host"_s, u"No answer from the engine yet."_s));
        return out;
    }
    const Snapshot &snapshot = *host.assessment->snapshot;
    if (!host.isReachable()) {
        out.push_back(gapJson(u"host"_s, substituted(u"Not reachable now; what stands here was read at %1."_s,
                                                     {snapshot.takenAt.toRfc3339()})));
    }
    for (const Gap &gap : snapshot.gaps)
        out.push_back(gapJson(gap.what, errorEnglish(gap.why)));
    for (const Gap &gap : readingGapsOf(host))
        out.push_back(gapJson(gap.what, errorEnglish(gap.why)));
    return out;
}

Json engineJson(const HostSection &host) {
    const Daemon daemon = host.assessment ? host.assessment->snapshot->daemon : Daemon();
    Json out;
    out["id"] = textOrNull(daemon.id);
    out["version"] = textOrNull(daemon.version);
    out["api_version"] = textOrNull(daemon.apiVersion);
    out["os"] = textOrNull(daemon.os);
    out["arch"] = textOrNull(daemon.arch);
    out["kernel"] = textOrNull(daemon.kernel);
    return out;
}

// But for findings and gaps.
Json hostJson(const HostSection &host) {
    Json out;
    out["name"] = text(host.status.label);
    out["endpoint"] = text(host.status.endpoint);
    out["reachable"] = host.isReachable();
    out["error"] = nullptr;
    if (host.status.error.code != ErrorCode::None) {
        out["error"] = Json::object();
        out["error"]["code"] = text(errorName(host.status.error.code));
        out["error"]["message"] = text(errorEnglish(host.status.error));
    }
    out["engine"] = engineJson(host);
    out["score"] = scoreJson(host.assessment ? host.assessment->score : Score());
    out["compromise"] =
        text(compromiseName(host.assessment ? host.assessment->compromise : Compromise::None));
    Json &containers = out["containers"] = Json::array();
    if (host.assessment) {
        for (const AssessmentPtr &assessment : host.assessment->containers)
            containers.push_back(containerJson(*assessment));
    }
    return out;
}

std::string dumped(const Json &json, int indent) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// Every line but the first is moved to the right. A line break of a text is escaped and none of these.
void appendIndented(std::string &out, const std::string &lines, size_t spaces) {
    for (const char character : lines) {
        out += character;
        if (character == '\n')
            out.append(spaces, ' ');
    }
}

// A list of objects, each on a line of its own.
void appendFindings(std::string &out, const Document &document, const HostSection &host) {
    const char *separator = "\n        ";
    out += '[';
    for (const Finding *finding : findingsOf(host)) {
        Json json = findingJson(*finding);
        if (document.baseline && finding->isOpen())
            json["since"] = text(sinceName(document.baseline->since(host.status, *finding)));
        out += separator;
        out += dumped(json, -1);
        separator = ",\n        ";
    }
    out += *separator == ',' ? "\n      ]" : "]";
}

// The object without its closing brace, for members that follow.
std::string opened(const Json &object) {
    std::string lines = dumped(object, 2);
    lines.resize(lines.size() - std::string("\n}").size());
    return lines;
}

void appendHost(std::string &out, const Document &document, const HostSection &host) {
    appendIndented(out, opened(hostJson(host)), 4);
    out += ",\n      \"findings\": ";
    appendFindings(out, document, host);
    out += ",\n      \"gaps\": ";
    appendIndented(out, dumped(gapsJson(host), 2), 6);
    out += "\n    }";
}

QByteArray bytesOf(const std::string &text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

// Ten thousand containers have half a million findings: each is written as soon as it is made, so that never
// more than one of them stands in memory as a tree.
QByteArray auditJson(const Document &document) {
    Json head;
    head["schema"] = "hullwatch.audit/1";
    head["tool"]["name"] = "hullwatch";
    head["tool"]["version"] = text(document.toolVersion);
    head["taken_at"] = text(document.takenAt.toRfc3339());
    head["catalogue"]["version"] = catalogVersion;
    head["catalogue"]["controls"] = catalog().size();
    std::string out = opened(head) + ",\n  \"hosts\": [";
    for (const HostSection &host : document.hosts) {
        out += &host == &document.hosts.front() ? "\n    " : ",\n    ";
        appendHost(out, document, host);
    }
    out += document.hosts.empty() ? "]\n}\n" : "\n  ]\n}\n";
    return bytesOf(out);
}

QByteArray controlsJson() {
    Json out = Json::array();
    for (const Control *control : catalog()) {
        Json one;
        one["id"] = control->id;
        one["title"] = control->title;
        one["severity"] = text(severityName(control->severity));
        one["scope"] = text(subjectKindName(control->subject));
        one["mode"] = text(controlModeName(control->mode));
        one["tips"] = tipsJson(control->references);
        one["cis"] = cisJson(control->references);
        out.push_back(std::move(one));
    }
    return bytesOf(dumped(out, 2)) + '\n';
}

} // namespace hullwatch::report
