// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"

#include "core/audit/catalog.h"
#include "core/engine/decode.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
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
        if (value.is_object()) {
            for (auto item = value.begin(); item != value.end();)
                item = *item == json("@missing") ? value.erase(item) : std::next(item);
        }
        for (json &item : value)
            putNulls(item);
    }
}

std::optional<Verdict> verdictOf(const QString &name) {
    static const std::map<QString, Verdict> verdicts{
        {u"pass"_s, Verdict::Pass},        {u"warn"_s, Verdict::Warn},
        {u"fail"_s, Verdict::Fail},        {u"unknown"_s, Verdict::Unknown},
        {u"na"_s, Verdict::NotApplicable}, {u"attested"_s, Verdict::Attested},
        {u"waived"_s, Verdict::Waived}};
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

bool isAnswered(const json &document, const char *key) {
    return document.contains(key) && !document[key].is_null();
}

// The answer `first`, then the further rows of the list `more`.
json rowsOf(const json &document, const char *first, const char *more) {
    json rows = json::array();
    if (isAnswered(document, first))
        rows.push_back(document[first]);
    for (const json &row : document.value(more, json::array()))
        rows.push_back(row);
    return rows;
}

QString textOf(const json &object, const char *key, const QString &otherwise = {}) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : otherwise;
}

std::optional<Timestamp> timeOf(const json &object, const char *key) {
    return parseTimestamp(textOf(object, key).toUtf8());
}

// Cases and mutations share most answers, and to decode is what costs.
template <class T, class Decode>
const Result<T> &remembered(const QByteArray &answer, const Decode &decode) {
    static QHash<QByteArray, Result<T>> known;
    const auto found = known.constFind(answer);
    if (found != known.constEnd())
        return *found;
    constexpr int limit = 2000;
    if (known.size() >= limit)
        known.clear();
    return *known.insert(answer, decode());
}

Result<Daemon> daemonOf(const json &document) {
    Daemon daemon;
    daemon.server = textOf(document, "server");
    daemon.apiVersion = textOf(document, "apiVersion", u"1.56"_s);
    auto read = decodeVersion(bytesOf(document.value("version", json::object())), daemon);
    if (read)
        read = decodeInfo(bytesOf(document.value("info", json::object())), daemon);
    if (!read)
        return Unexpected{read.error()};
    return daemon;
}

bool readDaemon(const json &document, Snapshot &snapshot, QString *error) {
    json key = json::array();
    for (const char *part : {"server", "apiVersion", "version", "info"})
        key.push_back(document.value(part, json()));
    auto daemon = remembered<Daemon>(bytesOf(key), [&] { return daemonOf(document); });
    return take(std::move(daemon), snapshot.daemon, error);
}

bool readContainers(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.containers.clear();
    for (const json &inspect : rowsOf(document, "container", "containers")) {
        const QByteArray answer = bytesOf(inspect);
        auto container = remembered<ContainerPtr>(answer, [&]() -> Result<ContainerPtr> {
            auto decoded = decodeContainer(answer);
            if (!decoded)
                return Unexpected{decoded.error()};
            return std::make_shared<const Container>(*std::move(decoded));
        });
        if (!take(std::move(container), snapshot.containers.emplace_back(), error))
            return false;
    }
    return true;
}

template <class T>
bool takeIfAnswered(const json &document, const char *key, Result<T> (*decode)(QByteArrayView),
                    std::optional<T> &into, QString *error) {
    if (!isAnswered(document, key))
        return true;
    into.emplace();
    return take(decode(bytesOf(document[key])), *into, error);
}

bool readImages(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.imagesKnown = isAnswered(document, "imageRow") || isAnswered(document, "images");
    if (!take(decodeImages(bytesOf(rowsOf(document, "imageRow", "images"))), snapshot.images, error))
        return false;
    std::optional<ImageDetails> details;
    std::optional<ImageHistory> history;
    if (!takeIfAnswered(document, "image", &decodeImage, details, error) ||
        !takeIfAnswered(document, "history", &decodeHistory, history, error))
        return false;
    if (!snapshot.images.empty() && details)
        snapshot.images.front().details = std::make_shared<const ImageDetails>(*std::move(details));
    if (!snapshot.images.empty() && history)
        snapshot.images.front().history = std::make_shared<const ImageHistory>(*std::move(history));
    return true;
}

bool readNetworks(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.networksKnown = isAnswered(document, "network") || isAnswered(document, "networks");
    return take(decodeNetworks(bytesOf(rowsOf(document, "network", "networks"))), snapshot.networks, error);
}

bool readVolumes(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.volumesKnown = isAnswered(document, "volume") || isAnswered(document, "volumes");
    const json volumes{{"Volumes", rowsOf(document, "volume", "volumes")}};
    return take(decodeVolumes(bytesOf(volumes)), snapshot.volumes, error);
}

bool readPlugins(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.pluginsKnown = isAnswered(document, "plugins");
    return take(decodePlugins(bytesOf(document.value("plugins", json::array()))), snapshot.plugins, error);
}

bool readSwarm(const json &document, Snapshot &snapshot, QString *error) {
    snapshot.swarm.reset();
    if (!isAnswered(document, "swarm"))
        return true;
    Swarm swarm;
    if (!takeIfAnswered(document, "swarm", &decodeSwarm, swarm.cluster, error) ||
        !takeIfAnswered(document, "nodes", &decodeNodes, swarm.nodes, error) ||
        !takeIfAnswered(document, "services", &decodeServices, swarm.services, error) ||
        !takeIfAnswered(document, "secrets", &decodeSecretCount, swarm.secretCount, error))
        return false;
    snapshot.swarm = std::move(swarm);
    return true;
}

TlsCertificate certificateOf(const json &written) {
    TlsCertificate certificate;
    certificate.subject = textOf(written, "subject");
    certificate.issuer = textOf(written, "issuer");
    certificate.signatureAlgorithm = textOf(written, "signatureAlgorithm");
    certificate.keyAlgorithm = textOf(written, "keyAlgorithm");
    certificate.keyBits = written.value("keyBits", 0);
    certificate.notBefore = timeOf(written, "notBefore");
    certificate.notAfter = timeOf(written, "notAfter");
    for (const json &name : written.value("names", json::array()))
        certificate.names += QString::fromStdString(name.get<std::string>());
    return certificate;
}

Connection connectionOf(const json &written) {
    static const std::map<QString, TransportKind> kinds{{u"unix"_s, TransportKind::Unix},
                                                        {u"tls"_s, TransportKind::Tls},
                                                        {u"plain"_s, TransportKind::Plain},
                                                        {u"ssh"_s, TransportKind::Ssh}};
    Connection connection;
    connection.transport = kinds.at(textOf(written, "transport", u"unix"_s));
    connection.endpoint = textOf(written, "endpoint", u"unix:///run/docker.sock"_s);
    connection.loopback = written.value("loopback", false);
    if (!isAnswered(written, "tls"))
        return connection;
    const json &tls = written["tls"];
    TlsHandshake handshake;
    handshake.protocol = textOf(tls, "protocol");
    handshake.cipher = textOf(tls, "cipher");
    if (tls.contains("clientCertificateRequested"))
        handshake.clientCertificateRequested = tls["clientCertificateRequested"].get<bool>();
    for (const json &certificate : tls.value("chain", json::array()))
        handshake.chain.push_back(certificateOf(certificate));
    connection.tls = std::move(handshake);
    return connection;
}

void addGaps(const json &document, Snapshot &snapshot) {
    static const std::map<QString, ErrorCode> codes{{u"forbidden"_s, ErrorCode::Forbidden},
                                                    {u"not_found"_s, ErrorCode::NotFound},
                                                    {u"server_error"_s, ErrorCode::ServerError}};
    for (const json &gap : document.value("gaps", json::array()))
        snapshot.gaps.push_back({textOf(gap, "what"), {codes.at(textOf(gap, "code")), {}}});
}

// What of a snapshot comes from which answers.
struct Part {
    std::array<const char *, 4> keys;
    bool (*read)(const json &document, Snapshot &snapshot, QString *error);
};

constexpr Part parts[] = {{{"version", "info", "server", "apiVersion"}, readDaemon},
                          {{"container", "containers"}, readContainers},
                          {{"image", "imageRow", "history", "images"}, readImages},
                          {{"network", "networks"}, readNetworks},
                          {{"volume", "volumes"}, readVolumes},
                          {{"plugins"}, readPlugins},
                          {{"swarm", "nodes", "services", "secrets"}, readSwarm}};

SnapshotPtr snapshotOfAll(const json &document) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->host.value = u"tcp://192.0.2.1:2376"_s;
    snapshot->generation = 1;
    snapshot->takenAt = *parseTimestamp("2026-11-22T12:00:00Z");
    for (const Part &part : parts) {
        if (!part.read(document, *snapshot, nullptr))
            return nullptr;
    }
    return snapshot;
}

SubjectScope scopeOf(const json &written) {
    return {textOf(written, "control"), textOf(written, "host"), textOf(written, "subject")};
}

LoadReading loadOf(const json &written) {
    static const std::map<std::string, LoadSign> signs{
        {"miner", LoadSign::MinerShape},       {"cpu", LoadSign::CpuBurst},
        {"sent", LoadSign::SentBurst},         {"received", LoadSign::ReceivedBurst},
        {"memory", LoadSign::NearMemoryLimit}, {"pids", LoadSign::NearPidsLimit},
        {"throttled", LoadSign::Throttled},    {"restarts", LoadSign::RestartLoop}};
    LoadReading load;
    load.isSettled = written.value("settled", false);
    load.knowsNetwork = written.value("network", true);
    for (const json &sighting : written.value("sightings", json::array()))
        load.sightings.push_back({signs.at(sighting.at("sign")),
                                  sighting.at("value"),
                                  sighting.value("against", std::numeric_limits<double>::quiet_NaN()),
                                  {}});
    return load;
}

void addReadings(const json &written, const Snapshot &snapshot, AuditContext &context) {
    const ContainerKey key{snapshot.host, snapshot.containers.front()->id};
    ContainerReadings readings;
    if (isAnswered(written, "top")) {
        auto processes = decodeProcesses(bytesOf(written["top"]));
        if (processes) {
            processes->container = key;
            processes->readAt = context.now;
            readings.processes = std::make_shared<const ProcessList>(*std::move(processes));
        }
    }
    if (written.contains("changes")) {
        auto changes = decodeChanges(bytesOf(written["changes"]));
        if (changes) {
            changes->container = key;
            changes->readAt = context.now;
            readings.changes = std::make_shared<const ChangeSet>(*std::move(changes));
        }
    }
    if (isAnswered(written, "load"))
        readings.load = std::make_shared<const LoadReading>(loadOf(written["load"]));
    context.readings.insert(key, readings);
    const json firstSeen = written.value("firstSeen", json::object());
    for (const auto &seen : firstSeen.items()) {
        const QString time = QString::fromStdString(seen.value().get<std::string>());
        context.firstSeen[snapshot.host].insert(QString::fromStdString(seen.key()),
                                                *parseTimestamp(time.toUtf8()));
    }
}

QStringList listOf(const json &object, const char *key) {
    QStringList list;
    for (const json &item : object.value(key, json::array()))
        list += QString::fromStdString(item.get<std::string>());
    return list;
}

HostChecks hostChecksOf(const json &written) {
    HostChecks log{
        textOf(written, "version", u"1.6.0"_s), timeOf(written, "taken").value_or(Timestamp{}), {}};
    const json checks = written.value("checks", json::object());
    for (const auto &check : checks.items()) {
        const QString text = QString::fromStdString(check.value().get<std::string>());
        log.checks.insert(QString::fromStdString(check.key()),
                          {hostCheckNamed(text.section(u':', 0, 0)).value_or(HostCheckResult::Open),
                           text.section(u':', 1).trimmed()});
    }
    return log;
}

void readPolicy(const json &written, Policy &policy) {
    policy.registries = listOf(written, "registries");
    policy.onlyTheseRegistries = written.value("onlyTheseRegistries", policy.onlyTheseRegistries);
    policy.imageSigners = listOf(written, "imageSigners");
    policy.plugins = listOf(written, "plugins");
    policy.cgroupParents = listOf(written, "cgroupParents");
    policy.benchMaxDays = written.value("benchMaxDays", policy.benchMaxDays);
    policy.remoteLogs = written.value("remoteLogs", policy.remoteLogs);
    for (const json &port : written.value("publishedPorts", json::array()))
        policy.publishedPorts.insert(port.get<int>());
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
    static const json baseline = auditBaseline();
    static const SnapshotPtr decoded = snapshotOfAll(baseline);
    if (!decoded) {
        if (error)
            *error = u"the baseline"_s;
        return nullptr;
    }
    auto snapshot = std::make_shared<Snapshot>(*decoded);
    for (const Part &part : parts) {
        const bool isSame = std::all_of(part.keys.begin(), part.keys.end(), [&](const char *key) {
            return !key || document.value(key, json()) == baseline.value(key, json());
        });
        if (!isSame && !part.read(document, *snapshot, error))
            return nullptr;
    }
    snapshot->connection = connectionOf(document.value("connection", json::object()));
    snapshot->gaps.clear();
    addGaps(document, *snapshot);
    return snapshot;
}

SnapshotPtr withAnswer(const Snapshot &snapshot, const json &document, const char *key) {
    auto result = std::make_shared<Snapshot>(snapshot);
    for (const Part &part : parts) {
        const bool isMeant = std::any_of(part.keys.begin(), part.keys.end(),
                                         [&](const char *each) { return each && qstrcmp(each, key) == 0; });
        if (isMeant && !part.read(document, *result, nullptr))
            return nullptr;
    }
    return result;
}

AuditContextPtr contextOf(const json &document, const Snapshot &snapshot) {
    auto context = std::make_shared<AuditContext>();
    const json written = document.value("context", json::object());
    context->now = timeOf(written, "now").value_or(snapshot.takenAt);
    if (!snapshot.containers.empty())
        addReadings(written, snapshot, *context);
    for (const json &word : written.value("attestations", json::array()))
        context->attestations.push_back({scopeOf(word),
                                         textOf(word, "owner"),
                                         textOf(word, "reason"),
                                         {},
                                         snapshot.takenAt,
                                         timeOf(word, "expires")});
    for (const json &word : written.value("waivers", json::array()))
        context->waivers.push_back({scopeOf(word), textOf(word, "owner"), textOf(word, "reason"),
                                    snapshot.takenAt, timeOf(word, "expires")});
    readPolicy(written.value("policy", json::object()), context->policy);
    if (isAnswered(written, "bench"))
        context->hostChecks.insert(snapshot.host, hostChecksOf(written["bench"]));
    return context;
}

std::optional<Subject> subjectFor(const Control &control, const Snapshot &snapshot) {
    const auto first = [](const auto &list) -> std::optional<Subject> {
        return list.empty() ? std::nullopt : std::optional<Subject>(&list.front());
    };
    switch (control.judged()) {
    case SubjectKind::Host:
        return Subject();
    case SubjectKind::Container:
        return snapshot.containers.empty() ? std::nullopt
                                           : std::optional<Subject>(snapshot.containers.front().get());
    case SubjectKind::Image:
        return first(snapshot.images);
    case SubjectKind::Network:
        return first(snapshot.networks);
    case SubjectKind::Volume:
        return first(snapshot.volumes);
    }
    return std::nullopt;
}

const Finding *findingOf(const HostAssessment &assessment, const Control &control) {
    const auto subject = subjectFor(control, *assessment.snapshot);
    if (!subject)
        return nullptr;
    const QString id = judge(control, *subject, *assessment.snapshot, *assessment.context).subjectId;
    const bool isOfContainer = control.judged() == SubjectKind::Container;
    const auto &findings = isOfContainer ? assessment.containers.front()->findings : assessment.findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.control == &control && finding.subjectId == id;
    });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace hullwatch::test
