// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/severityname.h"
#include "core/settings/policyfile.h"
#include "core/settings/policykeys.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hullwatch {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const QString &text) {
    return text.toStdString();
}

Json jsonOf(const QStringList &list) {
    Json out = Json::array();
    for (const QString &text : list)
        out.push_back(jsonOf(text));
    return out;
}

// In ascending order: the same set is the same text.
template <class T>
std::vector<T> sorted(const QSet<T> &set) {
    std::vector<T> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

Json jsonOf(const QSet<int> &set) {
    return sorted(set);
}

template <class T>
Json jsonOf(const T &value) {
    return value;
}

// A whole day as such; the end of a span includes the day that is written.
Json momentJson(Timestamp moment, bool isEnd) {
    constexpr qint64 day = 24LL * 3600 * 1'000'000'000;
    if (moment.nanosecondsSinceEpoch % day != 0)
        return jsonOf(moment.toRfc3339());
    const Timestamp named{moment.nanosecondsSinceEpoch - (isEnd ? day : 0)};
    return jsonOf(named.toRfc3339().first(10));
}

Json policyJson(const Policy &policy) {
    static const Policy usual;
    Json out = Json::object();
    const auto addDifferent = [&policy](Json &into, const auto &keys) {
        for (const auto &key : keys) {
            if (policy.*key.field != usual.*key.field)
                into[key.key] = jsonOf(policy.*key.field);
        }
    };
    addDifferent(out, policykeys::lists);
    addDifferent(out, policykeys::ports);
    addDifferent(out, policykeys::flags);
    addDifferent(out, policykeys::texts);
    Json limits = Json::object();
    addDifferent(limits, policykeys::counts);
    addDifferent(limits, policykeys::sizes);
    if (!limits.empty())
        out["limits"] = std::move(limits);
    for (auto it = policy.severities.begin(); it != policy.severities.end(); ++it)
        out["severities"][it.key().toStdString()] = jsonOf(severityName(it.value()));
    for (const QString &id : sorted(policy.controlsOff))
        out["controls_off"].push_back(jsonOf(id));
    return out;
}

void addScope(Json &out, const SubjectScope &scope) {
    out["control"] = jsonOf(scope.control);
    if (!scope.host.isEmpty())
        out["host"] = jsonOf(scope.host);
    if (!scope.subject.isEmpty())
        out["subject"] = jsonOf(scope.subject);
}

void addSpan(Json &out, const char *from, Timestamp since, const std::optional<Timestamp> &until) {
    out[from] = momentJson(since, false);
    if (until)
        out["expires"] = momentJson(*until, true);
}

Json wordJson(const Waiver &waiver) {
    Json out;
    addScope(out, waiver.scope);
    out["owner"] = jsonOf(waiver.owner);
    out["reason"] = jsonOf(waiver.reason);
    addSpan(out, "granted", waiver.grantedAt, waiver.expiresAt);
    return out;
}

Json wordJson(const Attestation &attestation) {
    Json out;
    addScope(out, attestation.scope);
    out["owner"] = jsonOf(attestation.owner);
    out["statement"] = jsonOf(attestation.statement);
    if (!attestation.evidence.isEmpty())
        out["evidence"] = jsonOf(attestation.evidence);
    addSpan(out, "given", attestation.givenAt, attestation.expiresAt);
    return out;
}

template <class Word>
Json wordsJson(const std::vector<Word> &words) {
    Json out = Json::array();
    for (const Word &word : words)
        out.push_back(wordJson(word));
    return out;
}

Json benchLogJson(const QString &host, const HostChecks &log) {
    Json checks = Json::object();
    for (auto check = log.checks.begin(); check != log.checks.end(); ++check) {
        const QString word = hostCheckWord(check->result);
        checks[check.key().toStdString()] =
            jsonOf(check->details.isEmpty() ? word : QString(word + QStringLiteral(": ") + check->details));
    }
    Json out;
    out["host"] = jsonOf(host);
    out["version"] = jsonOf(log.version);
    out["taken"] = jsonOf(log.takenAt.toRfc3339());
    out["checks"] = std::move(checks);
    return out;
}

} // namespace

QByteArray policyFileJson(const PolicyFile &file) {
    Json out;
    out["version"] = PolicyFile::schemaVersion;
    out["policy"] = policyJson(file.policy);
    out["waivers"] = wordsJson(file.waivers);
    out["attestations"] = wordsJson(file.attestations);
    for (auto log = file.benchLogs.begin(); log != file.benchLogs.end(); ++log)
        out["bench_logs"].push_back(benchLogJson(log.key(), log.value()));
    const std::string text = out.dump(2, ' ', false, Json::error_handler_t::replace);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\n';
}

} // namespace hullwatch
