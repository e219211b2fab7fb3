// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/baseline.h"

#include "core/audit/severityname.h"
#include "core/report/names.h"
#include "core/report/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hullwatch::report {

namespace {

using nlohmann::json;

constexpr int maxDepth = 64;

// A graver severity is worse whatever the verdict; of one severity a failure is worse than a warning.
int gravityOf(Severity severity, bool isFailure) {
    return 1 + 2 * static_cast<int>(severity) + (isFailure ? 1 : 0);
}

QString textOf(const json &object, const char *key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? QString::fromStdString(found->get_ref<const std::string &>())
               : QString();
}

const json &memberOf(const json &object, const char *key) {
    static const json nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

bool add(const json &finding, const QString &endpoint, Baseline &baseline) {
    const json &subject = memberOf(finding, "subject");
    const QString control = textOf(finding, "control");
    const QString verdict = textOf(finding, "verdict");
    const auto severity = severityNamed(textOf(finding, "severity"));
    if (control.isEmpty() || verdict.isEmpty() || !severity || !subject.is_object())
        return false;
    const bool isFailure = verdict == verdictName(Verdict::Fail);
    if (!isFailure && verdict != verdictName(Verdict::Warn))
        return true;
    int &known = baseline.gravity[findingKey(endpoint, control, textOf(subject, "kind"),
                                             textOf(subject, "name"), textOf(subject, "id"))];
    known = std::max(known, gravityOf(*severity, isFailure));
    return true;
}

Unexpected malformed(const char *why) {
    return unexpected(ErrorCode::Malformed, QString::fromLatin1(why));
}

} // namespace

QString sinceName(Since since) {
    switch (since) {
    case Since::Unchanged:
        return QStringLiteral("unchanged");
    case Since::New:
        return QStringLiteral("new");
    case Since::Worse:
        return QStringLiteral("worse");
    }
    return QStringLiteral("unchanged");
}

QString findingKey(const QString &endpoint, const QString &control, const QString &kind,
                   const QString &subjectName, const QString &subjectId) {
    const bool isHost = kind == subjectKindName(SubjectKind::Host);
    const QString &subject = subjectName.isEmpty() ? subjectId : subjectName;
    const QStringList parts{endpoint, control, kind, isHost ? QString() : subject};
    // What is no valid Unicode was replaced on its way through the file.
    return QString::fromUtf8(utf8(parts.join(u'\n')));
}

Since Baseline::since(const HostStatus &host, const Finding &finding) const {
    if (!finding.isOpen())
        return Since::Unchanged;
    const QString endpoint =
        endpoints.contains(host.endpoint) ? host.endpoint : endpointOf.value(host.label, host.endpoint);
    const int before = gravity.value(findingKey(endpoint, QString::fromLatin1(finding.control->id),
                                                subjectKindName(finding.subjectKind), finding.subjectName,
                                                finding.subjectId));
    if (before == 0)
        return Since::New;
    const bool isFailure = finding.outcome.verdict == Verdict::Fail;
    return gravityOf(finding.outcome.severity, isFailure) > before ? Since::Worse : Since::Unchanged;
}

Result<Baseline> parseBaseline(const QByteArray &bytes) {
    bool tooDeep = false;
    const auto bounded = [&tooDeep](int depth, json::parse_event_t, json &) {
        tooDeep = tooDeep || depth > maxDepth;
        return !tooDeep;
    };
    const json root = json::parse(bytes.begin(), bytes.end(), bounded, false);
    if (tooDeep || !root.is_object())
        return malformed("no JSON");
    if (textOf(root, "schema") != QLatin1String("hullwatch.audit/1"))
        return malformed("schema");
    const json &hosts = memberOf(root, "hosts");
    if (!hosts.is_array())
        return malformed("hosts");
    Baseline baseline;
    for (const json &host : hosts) {
        if (!host.is_object() || !memberOf(host, "findings").is_array())
            return malformed("hosts.findings");
        const QString endpoint = textOf(host, "endpoint");
        const QString name = textOf(host, "name");
        baseline.endpoints.insert(endpoint);
        baseline.endpointOf.insert(name, baseline.endpointOf.contains(name) ? QString() : endpoint);
        for (const json &finding : host["findings"]) {
            if (!finding.is_object() || !add(finding, endpoint, baseline))
                return malformed("hosts.findings");
        }
    }
    return baseline;
}

} // namespace hullwatch::report
