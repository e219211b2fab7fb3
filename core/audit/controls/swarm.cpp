// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nanosecondsPerDay = 24LL * 3600 * 1'000'000'000;
constexpr qint64 defaultCertificateDays = 90;

Evidence stateEvidence(const SwarmNodeState &state) {
    return fromInfo(u"Swarm.LocalNodeState"_s, jsonOf(state.localNodeState));
}

// Why a control about the cluster says nothing here; nothing on a manager.
std::optional<Outcome> unlessManager(const Snapshot &snapshot) {
    const SwarmNodeState &state = snapshot.daemon.swarm;
    if (!state.localNodeState)
        return unreadableInfo(state.localNodeState, u"Swarm.LocalNodeState"_s);
    if (*state.localNodeState == u"inactive"_s || state.localNodeState->isEmpty())
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The engine is part of no swarm.")),
                             {stateEvidence(state)});
    if (!state.controlAvailable)
        return unreadableInfo(state.controlAvailable, u"Swarm.ControlAvailable"_s);
    if (!*state.controlAvailable)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: only managers of the swarm know; watch one "
                                             "of them as well.")),
            {stateEvidence(state), fromInfo(u"Swarm.ControlAvailable"_s, false)});
    return std::nullopt;
}

void adviseLeaving(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "If nobody needs the swarm, leave it with docker swarm leave, with --force on the last "
                   "manager; that ends its services."));
}

Outcome judgeActive(const Snapshot &snapshot) {
    const SwarmNodeState &state = snapshot.daemon.swarm;
    if (!*state.controlAvailable)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine is part of a swarm; whether it "
                                             "is needed only a manager knows.")),
            {stateEvidence(state)});
    if (!snapshot.swarm || !snapshot.swarm->services)
        return unread(snapshot, u"GET /services"_s);
    const auto services = static_cast<qint64>(snapshot.swarm->services->size());
    const Evidence count = fromCall(u"GET /services"_s, u"$"_s, services);
    if (services > 0)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The swarm is in use by %1 services."),
                        {QString::number(services)}),
                    {stateEvidence(state), count});
    Outcome result = warn(Severity::Low,
                          say(QT_TRANSLATE_NOOP("Control", "The engine manages a swarm without services, and "
                                                           "keeps its ports open for it.")),
                          {stateEvidence(state), count});
    adviseLeaving(result);
    return result;
}

Outcome judgeSwarmMode(const Snapshot &snapshot) {
    const SwarmNodeState &state = snapshot.daemon.swarm;
    if (!state.localNodeState)
        return unreadableInfo(state.localNodeState, u"Swarm.LocalNodeState"_s);
    const QString &local = *state.localNodeState;
    if (local == u"inactive"_s || local.isEmpty())
        return pass(say(QT_TRANSLATE_NOOP("Control", "The engine is part of no swarm.")),
                    {stateEvidence(state)});
    if (local == u"active"_s)
        return judgeActive(snapshot);
    Outcome result;
    if (local == u"error"_s || local == u"locked"_s)
        result =
            fail(Severity::Low,
                 local == u"locked"_s
                     ? say(QT_TRANSLATE_NOOP("Control", "The node is locked and waits for the key of the "
                                                        "swarm."))
                     : say(QT_TRANSLATE_NOOP("Control", "The node has an error: %1."), {state.error}),
                 {stateEvidence(state)});
    else
        result =
            warn(Severity::Low, say(QT_TRANSLATE_NOOP("Control", "The node is in the state %1."), {local}),
                 {stateEvidence(state)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Unlock it with docker swarm unlock, or mend the connection to the managers; if nobody needs "
        "the swarm, leave it with docker swarm leave."));
    return result;
}

Outcome judgeManagers(const Snapshot &snapshot) {
    if (auto outcome = unlessManager(snapshot))
        return *std::move(outcome);
    const SwarmNodeState &state = snapshot.daemon.swarm;
    if (!state.managers)
        return unreadableInfo(state.managers, u"Swarm.Managers"_s);
    const qint64 managers = *state.managers;
    std::vector<Evidence> evidence{fromInfo(u"Swarm.Managers"_s, managers),
                                   fromInfo(u"Swarm.Nodes"_s, jsonOf(state.nodes))};
    const QString count = QString::number(managers);
    if (managers % 2 == 1 && managers >= 3 && managers <= 7)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "%1 managers: the swarm survives the loss of some."), {count}),
            std::move(evidence));
    Outcome result;
    if (managers == 1 && state.nodes && *state.nodes == 1)
        result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The swarm is this node alone: with it everything stops.")),
                 std::move(evidence));
    else if (managers > 7)
        result = warn(
            Severity::Low,
            say(QT_TRANSLATE_NOOP("Control", "%1 managers have to agree on every change, which makes the "
                                             "swarm slow, and each holds all its secrets."),
                {count}),
            std::move(evidence));
    else if (managers <= 1)
        result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "One manager alone: when it is lost, nobody manages the "
                                                  "swarm.")),
                 std::move(evidence));
    else
        result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "%1 managers, an even number: the last one protects from "
                                                  "nothing, and half of them can bring the swarm to a halt."),
                     {count}),
                 std::move(evidence));
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Have three, five or seven managers: docker node promote and docker node demote."));
    return result;
}

Outcome judgeAutoLock(const Snapshot &snapshot) {
    if (auto outcome = unlessManager(snapshot))
        return *std::move(outcome);
    if (!snapshot.swarm || !snapshot.swarm->cluster)
        return unread(snapshot, u"GET /swarm"_s);
    const QString call = u"GET /swarm"_s;
    const QString path = u"Spec.EncryptionConfig.AutoLockManagers"_s;
    const Field<bool> &lock = snapshot.swarm->cluster->autoLockManagers;
    if (!lock)
        return unreadable(call, path, lock.state() == Field<bool>::State::Missing, lock.isNull());
    const Evidence evidence = fromCall(call, path, *lock);
    if (*lock)
        return pass(say(QT_TRANSLATE_NOOP("Control", "A manager needs the swarm's key to start.")),
                    {evidence});
    Outcome result =
        fail(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "The keys of the swarm lie on the disk of each manager "
                                              "in the clear: a backup or a stolen disk opens them.")),
             {evidence});
    result.remediation.update = u"docker swarm update --autolock=true"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Keep the key that the command prints in a password manager; without it no manager starts "
                   "again."));
    return result;
}

std::optional<Outcome> judgeRoots(const SwarmCluster &cluster, const AuditContext &context) {
    for (const Timestamp &expiry : cluster.rootExpiries) {
        const bool isExpired = expiry <= context.now;
        if (!isExpired && context.daysUntil(expiry) >= context.policy.certificateWarnDays)
            continue;
        Outcome result =
            fail(Severity::Low,
                 isExpired ? say(QT_TRANSLATE_NOOP("Control", "The swarm's own CA has expired."))
                           : say(QT_TRANSLATE_NOOP("Control", "The swarm's own CA expires on %1."),
                                 {expiry.toRfc3339().left(10)}),
                 {fromCall(u"GET /swarm"_s, u"TLSInfo.TrustRoot"_s, expiry.toRfc3339())});
        result.remediation.update = u"docker swarm ca --rotate"_s;
        return result;
    }
    return std::nullopt;
}

Outcome judgeCertificates(const Snapshot &snapshot, const AuditContext &context) {
    if (auto outcome = unlessManager(snapshot))
        return *std::move(outcome);
    const QString call = u"GET /swarm"_s;
    if (!snapshot.swarm || !snapshot.swarm->cluster)
        return unread(snapshot, call);
    const SwarmCluster &cluster = *snapshot.swarm->cluster;
    if (auto outcome = judgeRoots(cluster, context))
        return *std::move(outcome);
    const QString path = u"Spec.CAConfig.NodeCertExpiry"_s;
    const Field<qint64> &expiry = cluster.nodeCertExpiry;
    const qint64 days = *expiry / nanosecondsPerDay;
    if (days > defaultCertificateDays) {
        Outcome result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "Certificates of nodes are valid for %1 days: a "
                                                  "stolen one as well."),
                     {QString::number(days)}),
                 {fromCall(call, path, *expiry)});
        result.remediation.update = u"docker swarm update --cert-expiry 720h"_s;
        return result;
    }
    if (*cluster.rootRotationInProgress) {
        Outcome result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The swarm's CA is being replaced, and not all nodes "
                                                  "have followed.")),
                 {fromCall(call, u"RootRotationInProgress"_s, true)});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "See with docker node ls which node does not answer, and mend or remove it."));
        return result;
    }
    if (!expiry)
        return unreadable(call, path, expiry.state() == Field<qint64>::State::Missing, expiry.isNull());
    if (!cluster.rootRotationInProgress || cluster.rootExpiries.isEmpty())
        return unreadable(
            call, cluster.rootRotationInProgress ? u"TLSInfo.TrustRoot"_s : u"RootRotationInProgress"_s, true,
            false);
    return pass(say(QT_TRANSLATE_NOOP("Control", "Certificates of nodes are renewed every %1 days."),
                    {QString::number(days)}),
                {fromCall(call, path, *expiry)});
}

Outcome judgeSwarmSecrets(const Snapshot &snapshot) {
    if (auto outcome = unlessManager(snapshot))
        return *std::move(outcome);
    if (!snapshot.swarm || !snapshot.swarm->services)
        return unread(snapshot, u"GET /services"_s);
    QStringList places;
    std::vector<Evidence> evidence;
    for (const SwarmService &service : *snapshot.swarm->services) {
        for (const SecretTrace &trace : service.secrets) {
            if (trace.look == SecretLook::Placeholder)
                continue;
            places += service.name + u": "_s + (trace.name.isEmpty() ? trace.place : trace.name);
            evidence.push_back(
                fromCall(u"GET /services"_s, service.name + u": "_s + trace.place, jsonOf(trace)));
        }
    }
    Outcome result;
    const auto &count = snapshot.swarm->secretCount;
    if (!places.isEmpty()) {
        result =
            fail(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "Services carry what looks like secrets in the clear: %1."),
                     {places.mid(0, 5).join(u", "_s)}),
                 std::move(evidence));
    } else if (!count) {
        return unread(snapshot, u"GET /secrets"_s);
    } else if (*count == 0 && !snapshot.swarm->services->empty()) {
        result =
            warn(Severity::Low,
                 say(QT_TRANSLATE_NOOP("Control", "The swarm keeps no secret, although services run on it.")),
                 {fromCall(u"GET /secrets"_s, u"$"_s, *count)});
    } else {
        return pass(say(QT_TRANSLATE_NOOP("Control", "The swarm keeps %1 secrets, and no service shows one."),
                        {QString::number(*count)}),
                    {fromCall(u"GET /secrets"_s, u"$"_s, *count)});
    }
    result.remediation.compose = u"secrets:\n  - SECRET"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Put each secret into the swarm with docker secret create, give it to the service, read it "
        "from /run/secrets, and change what stood in the clear."));
    return result;
}

// The address it listens on is in no answer: NodeAddr is the one it tells the others.
Outcome judgeSwarmAddress(const Snapshot &snapshot) {
    const SwarmNodeState &state = snapshot.daemon.swarm;
    if (!state.localNodeState)
        return unreadableInfo(state.localNodeState, u"Swarm.LocalNodeState"_s);
    if (*state.localNodeState == u"inactive"_s || state.localNodeState->isEmpty())
        return notApplicable(say(QT_TRANSLATE_NOOP("Control", "The engine is part of no swarm.")),
                             {stateEvidence(state)});
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: on which address the swarm listens cannot be "
                                         "seen from here; it needs a person's word.")),
        {fromInfo(u"Swarm.NodeAddr"_s,
                  state.nodeAddress.isEmpty() ? QJsonValue() : QJsonValue(state.nodeAddress))});
}

constexpr Control table[] = {
    {"S-SWARM",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Swarm disabled unless needed"),
     QT_TRANSLATE_NOOP("Control", "Swarm out of order"),
     QT_TRANSLATE_NOOP("Control",
                       "A swarm opens ports to the network and gives managers power over all nodes: "
                       "not worth it where nobody uses it."),
     QT_TRANSLATE_NOOP("Control", "Leave a swarm that nobody needs."),
     {{}, {"5.1"}},
     &judgeSwarmMode,
     Severity::Low,
     false},
    {"S-MANAGERS",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Odd manager quorum 3..7"),
     QT_TRANSLATE_NOOP("Control", "No sound quorum"),
     QT_TRANSLATE_NOOP("Control", "Without a majority of managers nobody can change or mend the swarm."),
     QT_TRANSLATE_NOOP("Control", "Have three, five or seven managers."),
     {{}, {"7.1"}},
     &judgeManagers,
     Severity::Low,
     false},
    {"S-AUTOLOCK",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Manager auto-lock"),
     QT_TRANSLATE_NOOP("Control", "Managers are not locked"),
     QT_TRANSLATE_NOOP("Control",
                       "Who copies a manager's disk reads every secret of the swarm and can pose as a "
                       "manager."),
     QT_TRANSLATE_NOOP("Control", "Switch autolock on, and keep the key safe."),
     {{}, {"7.5"}},
     &judgeAutoLock,
     Severity::Medium,
     false},
    {"S-CERTEXP",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Node/CA certificate rotation"),
     QT_TRANSLATE_NOOP("Control", "CA expires"),
     QT_TRANSLATE_NOOP("Control",
                       "A certificate that lives long serves a thief for long; an expired CA stops the "
                       "swarm."),
     QT_TRANSLATE_NOOP("Control", "Renew certificates of nodes often, and the CA in time."),
     {{}, {"7.7", "7.8"}},
     &judgeCertificates,
     Severity::Low,
     false},
    {"S-SECRETS",
     Severity::Low,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Swarm secrets used"),
     QT_TRANSLATE_NOOP("Control", "Secrets in the clear"),
     QT_TRANSLATE_NOOP("Control",
                       "What stands in a service's variables or arguments is read by everybody who may "
                       "look at it, and by every log of it."),
     QT_TRANSLATE_NOOP("Control", "Give secrets to services as docker secrets."),
     {{}, {"7.4"}},
     &judgeSwarmSecrets,
     Severity::Low,
     false},
    {"S-BIND",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Swarm listens on specific interface"),
     QT_TRANSLATE_NOOP("Control", "Swarm listens everywhere"),
     QT_TRANSLATE_NOOP("Control",
                       "By default the ports of the swarm are open on every address of the host, also "
                       "on those that face strangers."),
     QT_TRANSLATE_NOOP("Control", "Give --listen-addr when joining or creating the swarm, then attest it."),
     {{}, {"7.2"}},
     &judgeSwarmAddress,
     Severity::Medium,
     false},
};

} // namespace

std::span<const Control> swarm() {
    return table;
}

} // namespace hullwatch::controls
