// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcase.h"
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/control.h"

#include <QSet>
#include <QTest>

#include <algorithm>

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
    static const QSet<QString> fields{u"CapAdd"_s, u"CapDrop"_s,      u"SecurityOpt"_s,   u"GroupAdd"_s,
                                      u"Binds"_s,  u"PortBindings"_s, u"Tmpfs"_s,         u"PidsLimit"_s,
                                      u"Labels"_s, u"Env"_s,          u"OomKillDisable"_s};
    return fields.contains(QString::fromStdString(field));
}

// The Engine leaves these out when they are empty, or says the same in Mounts; a binding without HostPort is
// one to a port of the Engine's choice.
bool isAbsenceAValue(const json::json_pointer &place) {
    const std::string text = place.to_string();
    return text == "/HostConfig/Tmpfs" || text == "/HostConfig/Mounts" || text == "/HostConfig/Binds" ||
           place.back() == "HostPort";
}

bool isMap(const std::string &field) {
    return field == "PortBindings" || field == "Tmpfs" || field == "Labels" || field == "ExposedPorts";
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
    if (!isEntry && !isNullAValue(field) && !(isAbsenceAValue(place)))
        all.push_back({place, u"null"_s, nullptr});
    if (value.is_object()) {
        for (const auto &member : value.items())
            addMutations(member.value(), place / member.key(), isMap(field), all);
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i)
            addMutations(value[i], place / i, true, all);
    }
}

std::vector<Mutation> mutationsOf(const json &inspect) {
    std::vector<Mutation> all;
    for (const char *part : {"HostConfig", "Config", "Mounts"}) {
        if (inspect.contains(part))
            addMutations(inspect[part], json::json_pointer() / part, false, all);
    }
    return all;
}

json mutated(const json &inspect, const Mutation &mutation) {
    json copy = inspect;
    if (mutation.value.is_discarded())
        copy[mutation.place.parent_pointer()].erase(mutation.place.back());
    else
        copy[mutation.place] = mutation.value;
    return copy;
}

AssessmentPtr judged(const SnapshotPtr &snapshot) {
    return assess(snapshot)->containers.front();
}

bool looksFine(const Assessment &assessment, const QString &control) {
    return std::any_of(assessment.findings.begin(), assessment.findings.end(), [&](const Finding &finding) {
        const Verdict verdict = finding.outcome.verdict;
        return QLatin1StringView(finding.control->id) == control &&
               (verdict == Verdict::Pass || verdict == Verdict::NotApplicable);
    });
}

// Every field of /info that a verdict rests on. Containerd is not among them: many engines do not name its
// address.
std::vector<Mutation> infoMutations(const json &info) {
    std::vector<Mutation> all;
    for (const char *field : {"SecurityOptions", "MemTotal", "MemoryLimit", "PidsLimit", "CgroupVersion"}) {
        if (info.contains(field))
            addMutations(info[field], json::json_pointer() / field, false, all);
    }
    return all;
}

class Examiner {
public:
    Examiner(QString control, const test::AuditCase &item)
        : m_control(std::move(control))
        , m_item(item)
        , m_original(test::snapshotOf(item.document))
        , m_low(judged(m_original)->score.low) {}

    void inspectAnswer() {
        const json &inspect = m_item.document["container"];
        for (const Mutation &mutation : mutationsOf(inspect))
            examine(test::withInspect(m_original, mutated(inspect, mutation)), mutation);
    }

    void infoAnswer() {
        json document = m_item.document;
        for (const Mutation &mutation : infoMutations(m_item.document["info"])) {
            document["info"] = mutated(m_item.document["info"], mutation);
            examine(test::snapshotOf(document), mutation);
        }
    }

    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] QStringList wrong() const { return m_wrong; }

private:
    void examine(const SnapshotPtr &snapshot, const Mutation &mutation) {
        // An answer that is refused as a whole is a gap of the snapshot.
        if (!snapshot)
            return;
        ++m_tried;
        const AssessmentPtr after = judged(snapshot);
        const QString where =
            m_item.name + u": "_s + QString::fromStdString(mutation.place.to_string()) + u' ' + mutation.kind;
        if (looksFine(*after, m_control))
            m_wrong += where + u" hides the failure"_s;
        if (after->score.low > m_low)
            m_wrong += where + u" raises the low end of the score"_s;
    }

    QString m_control;
    const test::AuditCase &m_item;
    SnapshotPtr m_original;
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
    QStringList wrong;
    for (const test::AuditCase &item : test::auditCases()) {
        if (item.control != id || item.verdict != Verdict::Fail)
            continue;
        Examiner examiner(id, item);
        examiner.inspectAnswer();
        examiner.infoAnswer();
        tried += examiner.tried();
        wrong += examiner.wrong();
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    QVERIFY(tried > 100);
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
