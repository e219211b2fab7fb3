// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <initializer_list>

using namespace hullwatch;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

struct Mutation {
    json::json_pointer place;
    QString kind;
    json value; ///< discarded: the field is deleted
};

// Null is how the Engine writes an empty list or map, and "no value" of its optional numbers.
bool isNullAValue(const std::string &field) {
    static const QSet<QString> fields{u"CapAdd"_s,
                                      u"CapDrop"_s,
                                      u"SecurityOpt"_s,
                                      u"GroupAdd"_s,
                                      u"Binds"_s,
                                      u"PortBindings"_s,
                                      u"Tmpfs"_s,
                                      u"PidsLimit"_s,
                                      u"Labels"_s,
                                      u"Env"_s,
                                      u"OomKillDisable"_s,
                                      u"Options"_s,
                                      u"InsecureRegistryCIDRs"_s,
                                      u"IndexConfigs"_s,
                                      u"Mirrors"_s,
                                      u"Devices"_s,
                                      u"DeviceCgroupRules"_s,
                                      u"DeviceRequests"_s,
                                      u"Ulimits"_s,
                                      u"VolumesFrom"_s,
                                      u"Links"_s,
                                      u"ExtraHosts"_s,
                                      u"Dns"_s,
                                      u"Sysctls"_s,
                                      u"Init"_s,
                                      u"Entrypoint"_s,
                                      u"Cmd"_s,
                                      u"Healthcheck"_s,
                                      u"Warnings"_s};
    return fields.contains(QString::fromStdString(field));
}

// The Engine leaves these out when they are empty, or says the same in Mounts; a binding without HostPort is
// one to a port of the Engine's choice.
bool isAbsenceAValue(const json::json_pointer &place) {
    const std::string text = place.to_string();
    return text == "/HostConfig/Tmpfs" || text == "/HostConfig/Mounts" || text == "/HostConfig/Binds" ||
           text == "/HostConfig/Sysctls" || place.back() == "HostPort";
}

// Options of the log driver; the name alone does not tell it from the container's own Config.
bool isLogOptions(const json::json_pointer &place) {
    return place.to_string() == "/HostConfig/LogConfig/Config";
}

bool isMap(const std::string &field) {
    static const QSet<QString> maps{u"PortBindings"_s, u"Tmpfs"_s,    u"Labels"_s,
                                    u"ExposedPorts"_s, u"Options"_s,  u"IndexConfigs"_s,
                                    u"Sysctls"_s,      u"Runtimes"_s, u"Volumes"_s};
    return maps.contains(QString::fromStdString(field));
}

json wrongTypeFor(const json &value) {
    if (value.is_string())
        return 7;
    if (value.is_number() || value.is_boolean() || value.is_array() || value.is_null())
        return "surprise";
    return json::array({1});
}

void addMutations(const json &value, const json::json_pointer &place, bool isEntry,
                  std::vector<Mutation> &all) {
    const std::string field = place.back();
    // Labels are remarks of the user; no verdict may rest on their being there.
    if (field == "Labels")
        return;
    all.push_back({place, u"wrong type"_s, wrongTypeFor(value)});
    // A key of a map or a place in a list is data: without it the answer says something else, not less.
    if (!isEntry && !isAbsenceAValue(place))
        all.push_back({place, u"deleted"_s, json(json::value_t::discarded)});
    if (!isEntry && !isNullAValue(field) && !isAbsenceAValue(place) && !isLogOptions(place))
        all.push_back({place, u"null"_s, nullptr});
    if (value.is_object()) {
        for (const auto &member : value.items())
            addMutations(member.value(), place / member.key(), isMap(field) || isLogOptions(place), all);
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i)
            addMutations(value[i], place / i, true, all);
    }
}

std::vector<Mutation> mutationsOf(const json &answer, std::initializer_list<const char *> parts) {
    std::vector<Mutation> all;
    for (const char *part : parts) {
        if (answer.contains(part))
            addMutations(answer[part], json::json_pointer() / part, false, all);
    }
    return all;
}

void apply(const Mutation &mutation, json &answer) {
    if (mutation.value.is_discarded())
        answer[mutation.place.parent_pointer()].erase(mutation.place.back());
    else
        answer[mutation.place] = mutation.value;
}

// The parts of each answer that verdicts rest on.
struct Answer {
    const char *key; ///< of the document
    std::vector<Mutation> (*mutations)(const json &answer);
};

std::vector<Mutation> ofContainer(const json &inspect) {
    return mutationsOf(inspect, {"HostConfig", "Config", "Mounts"});
}

// Containerd is not among them: many engines do not name its address.
std::vector<Mutation> ofInfo(const json &info) {
    return mutationsOf(info, {"SecurityOptions", "MemTotal", "MemoryLimit", "PidsLimit", "CpuCfsQuota",
                              "CPUShares", "CgroupVersion", "CgroupDriver", "LoggingDriver",
                              "LiveRestoreEnabled", "ExperimentalBuild", "Driver", "RegistryConfig",
                              "DefaultRuntime", "ContainersStopped", "Swarm"});
}

std::vector<Mutation> ofVersion(const json &version) {
    return mutationsOf(version, {"Components"});
}

// From API 1.52 on the engine leaves empty members of Config out: without one the answer says something else.
std::vector<Mutation> ofImage(const json &image) {
    std::vector<Mutation> all = mutationsOf(image, {"Config"});
    const json::json_pointer config("/Config");
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](const Mutation &mutation) {
                                 return mutation.place.parent_pointer() == config &&
                                        mutation.kind != u"wrong type"_s;
                             }),
              all.end());
    return all;
}

std::vector<Mutation> ofNetwork(const json &network) {
    return mutationsOf(network, {"Driver", "Internal", "Options"});
}

std::vector<Mutation> ofVolume(const json &volume) {
    return mutationsOf(volume, {"Driver", "Options"});
}

std::vector<Mutation> ofSwarm(const json &swarm) {
    return mutationsOf(swarm, {"Spec", "RootRotationInProgress"});
}

constexpr Answer answers[] = {{"container", ofContainer}, {"info", ofInfo},       {"version", ofVersion},
                              {"image", ofImage},         {"network", ofNetwork}, {"volume", ofVolume},
                              {"swarm", ofSwarm}};

// Whether the case itself says something about this field.
bool isPatched(const json &document, const json &baseline, const char *answer,
               const json::json_pointer &place) {
    const json &mine = document[answer];
    if (!baseline.contains(answer) || !baseline[answer].contains(place) || !mine.contains(place))
        return true;
    return mine[place] != baseline[answer][place];
}

class Examiner {
public:
    /// `number` is the place of the case among those of the control.
    Examiner(const Control &control, const test::AuditCase &item, int number)
        : m_control(control)
        , m_item(item)
        , m_number(number)
        , m_document(item.document)
        , m_snapshot(test::snapshotOf(item.document))
        , m_context(test::contextOf(item.document, *m_snapshot))
        , m_assessment(assess(m_snapshot, {}, m_context))
        , m_low(low(*m_snapshot)) {}

    // The first case takes all fields, each further one those it is about and every eighth of the others.
    void examineAll() {
        static const json baseline = test::auditBaseline();
        int place = 0;
        for (const Answer &answer : answers) {
            if (!m_item.document.contains(answer.key) || !m_item.document[answer.key].is_object())
                continue;
            for (const Mutation &mutation : answer.mutations(m_item.document[answer.key])) {
                const bool isDue = m_number == 0 || (++place + m_number) % 8 == 0;
                if (isDue || isPatched(m_item.document, baseline, answer.key, mutation.place))
                    examine(answer.key, mutation);
            }
        }
    }

    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] QStringList wrong() const { return m_wrong; }

private:
    // The low end of the score of the subject whose finding it is. No reading and no word of the context
    // depends on what is mutated.
    [[nodiscard]] int low(const Snapshot &snapshot) const {
        if (m_control.judged() != SubjectKind::Container)
            return scoreOf(
                       assess(std::make_shared<const Snapshot>(snapshot), m_assessment, m_context)->findings)
                .low;
        std::vector<Finding> findings;
        for (const Control *control : catalog()) {
            if (control->judged() == SubjectKind::Container)
                findings.push_back(judge(*control, snapshot.containers.front().get(), snapshot, *m_context));
        }
        return scoreOf(findings).low;
    }

    void examine(const char *answer, const Mutation &mutation) {
        apply(mutation, m_document[answer]);
        const SnapshotPtr snapshot = test::withAnswer(*m_snapshot, m_document, answer);
        m_document[answer] = m_item.document[answer];
        // An answer that is refused as a whole is a gap of the snapshot.
        if (!snapshot)
            return;
        ++m_tried;
        const auto subject = test::subjectFor(m_control, *snapshot);
        const Verdict verdict =
            subject ? judge(m_control, *subject, *snapshot, *m_context).outcome.verdict : Verdict::Unknown;
        if (verdict == Verdict::Pass || verdict == Verdict::NotApplicable)
            complain(answer, mutation, u"hides the failure"_s);
        // All controls together are dear; a version that is not known makes no failure graver.
        const bool isSample = m_tried % 16 == 0 && QLatin1StringView(answer) != "version"_L1;
        if (isSample && low(*snapshot) > m_low)
            complain(answer, mutation, u"raises the low end of the score"_s);
    }

    void complain(const char *answer, const Mutation &mutation, const QString &what) {
        m_wrong += m_item.name + u": "_s + QString::fromLatin1(answer) +
                   QString::fromStdString(mutation.place.to_string()) + u' ' + mutation.kind + u' ' + what;
    }

    const Control &m_control;
    const test::AuditCase &m_item;
    int m_number;
    json m_document; ///< the case's, but for the mutation of the moment
    SnapshotPtr m_snapshot;
    AuditContextPtr m_context;
    HostAssessmentPtr m_assessment;
    int m_low;
    int m_tried = 0;
    QStringList m_wrong;
};

} // namespace

/// Takes every field of every failing answer away, or spoils it: what is not known must never look like a
/// pass.
class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failNeverBecomesPass_data();
    void failNeverBecomesPass();
};

void TestMutations::failNeverBecomesPass_data() {
    QTest::addColumn<QString>("id");
    for (const Control *control : catalog())
        QTest::newRow(control->id) << QString::fromLatin1(control->id);
}

void TestMutations::failNeverBecomesPass() {
    QFETCH(QString, id);
    int tried = 0;
    int cases = 0;
    QStringList wrong;
    for (const test::AuditCase &item : test::auditCases()) {
        if (item.control != id || item.verdict != Verdict::Fail)
            continue;
        Examiner examiner(*findControl(id), item, cases++);
        examiner.examineAll();
        tried += examiner.tried();
        wrong += examiner.wrong();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    QVERIFY(cases == 0 || tried > 100);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
