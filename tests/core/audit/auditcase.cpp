// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"

#include "core/engine/decode.h"

#include <QDir>
#include <QFile>

#include <map>
#include <string>

namespace hullwatch::test {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

json readJson(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return json(json::value_t::discarded);
    const QByteArray text = file.readAll();
    return json::parse(text.begin(), text.end(), nullptr, false);
}

void putNulls(json &value) {
    if (value.is_string() && value.get_ref<const std::string &>() == "@null")
        value = nullptr;
    else if (value.is_structured()) {
        for (json &item : value)
            putNulls(item);
    }
}

std::optional<Verdict> verdictOf(const QString &name) {
    static const std::map<QString, Verdict> verdicts{{u"pass"_s, Verdict::Pass},
                                                     {u"warn"_s, Verdict::Warn},
                                                     {u"fail"_s, Verdict::Fail},
                                                     {u"unknown"_s, Verdict::Unknown},
                                                     {u"na"_s, Verdict::NotApplicable}};
    const auto found = verdicts.find(name.section(u'-', 0, 0));
    return found == verdicts.end() ? std::nullopt : std::optional(found->second);
}

AuditCase readCase(const json &baseline, const QString &control, const QString &path, const QString &name) {
    AuditCase result;
    result.control = control;
    result.name = name;
    result.verdict = verdictOf(name);
    json patch = readJson(path);
    if (!patch.is_object()) {
        result.error = path + u" is no JSON object"_s;
        return result;
    }
    if (const auto expect = patch.find("expect"); expect != patch.end()) {
        result.expect = *expect;
        patch.erase(expect);
    }
    result.document = baseline;
    result.document.merge_patch(patch);
    putNulls(result.document);
    return result;
}

std::vector<AuditCase> readCases() {
    std::vector<AuditCase> cases;
    const json baseline = readJson(auditDataFolder() + u"/baseline.json"_s);
    const QDir root(auditDataFolder());
    for (const QString &control : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(control));
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
            cases.push_back(
                readCase(baseline, control, folder.filePath(file), file.section(u".json"_s, 0, 0)));
    }
    return cases;
}

QByteArray bytesOf(const json &value) {
    return QByteArray::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

template <class T>
bool take(Result<T> &&result, T &into, QString *error) {
    if (result) {
        into = *std::move(result);
        return true;
    }
    if (error)
        *error = errorName(result.error().code) + u": "_s + result.error().context;
    return false;
}

bool addContainer(const json &inspect, Snapshot &snapshot, QString *error) {
    Container container;
    if (!take(decodeContainer(bytesOf(inspect)), container, error))
        return false;
    snapshot.containers.push_back(std::make_shared<const Container>(std::move(container)));
    return true;
}

} // namespace

QString auditDataFolder() {
    return QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/audit");
}

const std::vector<AuditCase> &auditCases() {
    static const std::vector<AuditCase> cases = readCases();
    return cases;
}

json auditBaseline() {
    json baseline = readJson(auditDataFolder() + u"/baseline.json"_s);
    putNulls(baseline);
    return baseline;
}

SnapshotPtr snapshotOf(const json &document, QString *error) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->host.value = u"tcp://192.0.2.1:2376"_s;
    snapshot->generation = 1;
    const auto version = decodeVersion(bytesOf(document.value("version", json::object())), snapshot->daemon);
    const auto info = decodeInfo(bytesOf(document.value("info", json::object())), snapshot->daemon);
    if (!version || !info) {
        if (error)
            *error = u"/version or /info"_s;
        return nullptr;
    }
    if (!addContainer(document.value("container", json()), *snapshot, error))
        return nullptr;
    for (const json &other : document.value("containers", json::array())) {
        if (!addContainer(other, *snapshot, error))
            return nullptr;
    }
    snapshot->networksKnown = document.contains("networks");
    snapshot->volumesKnown = document.contains("volumes");
    if (snapshot->networksKnown &&
        !take(decodeNetworks(bytesOf(document["networks"])), snapshot->networks, error))
        return nullptr;
    if (snapshot->volumesKnown &&
        !take(decodeVolumes(bytesOf(document["volumes"])), snapshot->volumes, error))
        return nullptr;
    return snapshot;
}

SnapshotPtr withInspect(const SnapshotPtr &snapshot, const json &inspect) {
    auto result = std::make_shared<Snapshot>(*snapshot);
    Container container;
    if (!take(decodeContainer(bytesOf(inspect)), container, nullptr))
        return nullptr;
    result->containers.front() = std::make_shared<const Container>(std::move(container));
    return result;
}

} // namespace hullwatch::test
