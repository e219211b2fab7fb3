// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sampleaudit.h"

#include "core/audit/control.h"
#include "core/metrics/series.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hullwatch::test {
namespace {

constexpr qint64 takenAtMilliseconds = 1'795'357'812'000; // 2026-11-22T14:30:12Z

Outcome unjudged(const Container &, const Snapshot &) {
    return {};
}

struct Texts {
    const char *title;
    const char *failure;
    const char *why;
    const char *hint;
};

Control made(const char *id, Severity severity, SubjectKind subject, ControlMode mode, const Texts &texts,
             const References &references) {
    Control control{};
    control.id = id;
    control.severity = severity;
    control.gravest = severity;
    control.subject = subject;
    control.mode = mode;
    control.title = texts.title;
    control.failure = texts.failure;
    control.why = texts.why;
    control.hint = texts.hint;
    control.references = references;
    control.judge = unjudged;
    return control;
}

Remediation remediationOf(const Control &control) {
    Remediation remediation;
    if (&control == &socketControl()) {
        remediation.note = {
            "Control", "Take the socket away: put a filtering proxy in between if it is needed.", {}};
    } else if (&control == &capabilityControl()) {
        remediation.run = u"--cap-drop ALL\n--cap-add NET_BIND_SERVICE"_s;
        remediation.compose = u"cap_drop:\n  - ALL"_s;
    } else if (&control == &memoryControl()) {
        remediation.run = u"-m 512m"_s;
        remediation.update = u"docker update -m 512m --memory-swap 512m web"_s;
    } else if (&control == &filesystemControl()) {
        remediation.run = u"--read-only --tmpfs /tmp:rw,noexec,nosuid,size=64m"_s;
    }
    return remediation;
}

std::vector<Evidence> evidenceOf(const Control &control) {
    const QString source = u"GET /containers/{id}/json"_s;
    if (&control == &socketControl())
        return {{source, u"Mounts[0].Source"_s, u"/var/run/docker.sock"_s}};
    if (&control == &capabilityControl())
        return {{source, u"HostConfig.CapAdd"_s, QJsonArray{u"SYS_ADMIN"_s, u"NET_ADMIN"_s}},
                {source, u"HostConfig.CapDrop"_s, QJsonValue()}};
    if (&control == &memoryControl())
        return {{source, u"HostConfig.Memory"_s, 0}};
    if (&control == &filesystemControl())
        return {{source, u"HostConfig.ReadonlyRootfs"_s, false}};
    return {};
}

} // namespace

const Control &socketControl() {
    static const Control control =
        made("T-SOCK", Severity::Critical, SubjectKind::Volume, ControlMode::Auto,
             {"No container-runtime socket is mounted", "Runtime socket mounted",
              "Whoever reaches the socket is root on the host.", "Remove the engine's socket"},
             {{28}, {"5.32"}});
    return control;
}

const Control &capabilityControl() {
    static const Control control =
        made("T-CAPS", Severity::High, SubjectKind::Container, ControlMode::Auto,
             {"Effective capabilities are restricted", "SYS_ADMIN is allowed",
              "Capabilities are pieces of root.", "Drop all capabilities and add what is needed"},
             {{34, 40}, {"5.4", "5.5"}});
    return control;
}

const Control &memoryControl() {
    static const Control control = made("T-MEM", Severity::Medium, SubjectKind::Container, ControlMode::Auto,
                                        {"Memory is limited", "No memory limit",
                                         "One container can starve all others.", "Set a memory limit"},
                                        {{21}, {"5.11"}});
    return control;
}

const Control &filesystemControl() {
    static const Control control =
        made("T-ROFS", Severity::Low, SubjectKind::Container, ControlMode::Partial,
             {"Root filesystem is read-only", "Root filesystem is writable",
              "An intruder can leave tools behind.", "Make the root filesystem read-only"},
             {{26}, {}});
    return control;
}

const Control &signatureControl() {
    static const Control control = made("T-SIGN", Severity::Medium, SubjectKind::Image, ControlMode::Attested,
                                        {"Image signature is verified", "Image is not signed",
                                         "Anyone may have built it.", "Verify signatures before pulling"},
                                        {});
    return control;
}

Finding finding(const Control &control, Verdict verdict, Severity severity) {
    Finding made;
    made.control = &control;
    made.outcome.verdict = verdict;
    made.outcome.severity = severity;
    if (verdict == Verdict::Unknown)
        made.outcome.reason = {"Control", "Engine API %1 does not report it.", {u"1.41"_s}};
    else if (verdict != Verdict::Pass)
        made.outcome.reason = {"Control", "The configuration of %1 allows it.", {u"this container"_s}};
    if (verdict == Verdict::Fail || verdict == Verdict::Warn)
        made.outcome.remediation = remediationOf(control);
    made.outcome.evidence = evidenceOf(control);
    return made;
}

Finding finding(const Control &control, Verdict verdict) {
    return finding(control, verdict, control.severity);
}

Container container(const QString &name) {
    Container made;
    made.name = name;
    made.id.value =
        QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
    made.imageName = u"registry.example/shop/worker:latest"_s;
    made.imageId = u"sha256:51d6325b9f58aa0130c5bd1f51d6325b9f58aa0130c5bd1f51d6325b9f58aa01"_s;
    made.state.status = u"running"_s;
    made.state.running = true;
    made.state.startedAt = Timestamp::fromMilliseconds(takenAtMilliseconds - 500'000'000);
    made.hostConfig.memoryBytes = 0;
    made.hostConfig.nanoCpus = 2'000'000'000;
    made.mounts = std::vector<Mount>{};
    made.environment = {{u"DB_PASSWORD"_s, 14, u"2c70e1aa"_s}};
    return made;
}

AssessmentPtr assessment(const Container &container, std::vector<Finding> findings,
                         std::optional<int> score) {
    auto made = std::make_shared<Assessment>();
    made->container = std::make_shared<const Container>(container);
    for (Finding &one : findings) {
        one.subjectKind = one.control->subject;
        one.subjectId = container.id.value;
        one.subjectName = container.name;
    }
    made->findings = std::move(findings);
    made->score.value = score;
    made->score.low = score.value_or(0);
    made->score.high = score ? std::min(100, *score + 6) : 100;
    made->score.coverage = score ? 0.9 : 0.0;
    return made;
}

AssessmentPtr variedAssessment(const QString &name) {
    Container subject = container(name);
    Mount socket;
    socket.type = u"bind"_s;
    socket.source = u"/var/run/docker.sock"_s;
    socket.destination = u"/var/run/docker.sock"_s;
    Mount data;
    data.type = u"volume"_s;
    data.name = u"data"_s;
    data.destination = u"/data"_s;
    subject.mounts = std::vector<Mount>{socket, data};
    subject.hostConfig.tmpfs = QMap<QString, QString>{{u"/tmp"_s, u"size=64m"_s}};
    Finding implied = finding(filesystemControl(), Verdict::Fail);
    implied.outcome.impliedBy = u"T-SOCK"_s;
    Finding warning = finding(memoryControl(), Verdict::Warn);
    warning.outcome.confidence = Confidence::Medium;
    const AssessmentPtr made = assessment(
        subject,
        {finding(socketControl()), finding(capabilityControl()), warning, implied,
         finding(signatureControl(), Verdict::Unknown), finding(memoryControl(), Verdict::Pass),
         finding(socketControl(), Verdict::NotApplicable), finding(filesystemControl(), Verdict::Waived)},
        8);
    auto withTakeover = std::make_shared<Assessment>(*made);
    withTakeover->takeover = {
        "Control",
        "The engine's socket is mounted and the process runs as root: anyone inside can start a "
        "privileged container.",
        {}};
    return withTakeover;
}

report::HostSection host(const QString &label, std::vector<AssessmentPtr> containers) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->host.value = u"tcp://"_s + label + u":2376"_s;
    snapshot->generation = 1;
    snapshot->takenAt = Timestamp::fromMilliseconds(takenAtMilliseconds - 1000);
    snapshot->daemon.id = u"f1e2d3c4-0000-4000-8000-"_s + QString::number(qHash(label), 16);
    snapshot->daemon.version = u"29.4.0"_s;
    snapshot->daemon.apiVersion = u"1.52"_s;
    snapshot->daemon.os = u"linux"_s;
    snapshot->daemon.arch = u"amd64"_s;
    snapshot->daemon.kernel = u"6.1.0-28-amd64"_s;
    auto judged = std::make_shared<HostAssessment>();
    for (const AssessmentPtr &one : containers) {
        snapshot->containers.push_back(one->container);
        if (one->score.value && one->score.value < judged->score.value.value_or(101))
            judged->score = one->score;
    }
    judged->snapshot = snapshot;
    judged->containers = std::move(containers);
    report::HostSection section;
    section.status.host = snapshot->host;
    section.status.label = label;
    section.status.endpoint = snapshot->host.value;
    section.status.transport = TransportKind::Tls;
    section.status.phase = HostPhase::Live;
    section.assessment = judged;
    return section;
}

report::HostSection withOwnFindings(report::HostSection section, std::vector<Finding> findings) {
    auto judged = std::make_shared<HostAssessment>(*section.assessment);
    for (Finding &one : findings) {
        if (!one.subjectName.isEmpty())
            continue;
        one.subjectKind = SubjectKind::Host;
        one.subjectId = judged->snapshot->host.value;
        one.subjectName = section.status.label;
    }
    judged->findings = std::move(findings);
    section.assessment = judged;
    return section;
}

report::HostSection unreachableHost(const QString &label) {
    report::HostSection section;
    section.status.host.value = u"tcp://"_s + label + u":2376"_s;
    section.status.label = label;
    section.status.endpoint = section.status.host.value;
    section.status.transport = TransportKind::Tls;
    section.status.phase = HostPhase::Unreachable;
    section.status.error = {ErrorCode::TlsExpired, label + u":2376"_s};
    return section;
}

std::shared_ptr<const Series> series(const ContainerId &id, int samples) {
    auto made = std::make_shared<Series>();
    for (int i = 0; i < samples; ++i) {
        const double turn = i / 40.0;
        Sample sample;
        sample.container = id;
        sample.read = Timestamp::fromMilliseconds(takenAtMilliseconds - 2000LL * (samples - i));
        const bool missing = samples > 10 && i == samples / 2;
        const double busy = i > samples / 2 ? 160.0 : 8.0;
        sample.cpuPercent =
            missing ? Sample::unknown : busy + 7.0 * std::sin(turn) + 4.0 * std::cos(7 * turn);
        sample.memoryBytes = 380e6 + (i > samples / 2 ? 60e6 : 0) + 9e6 * std::sin(turn);
        made->append(sample);
    }
    return made;
}

ChangeSetPtr changes(const QList<FileChange> &list) {
    auto made = std::make_shared<ChangeSet>();
    made->readAt = Timestamp::fromMilliseconds(takenAtMilliseconds);
    made->changes.assign(list.begin(), list.end());
    return made;
}

report::Document document(std::vector<report::HostSection> hosts) {
    report::Document made;
    made.takenAt = Timestamp::fromMilliseconds(takenAtMilliseconds);
    made.toolVersion = u"1.2.3"_s;
    made.hosts = std::move(hosts);
    return made;
}

} // namespace hullwatch::test
