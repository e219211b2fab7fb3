// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/judgement.h"

#include "core/audit/controls/hostlog.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/waivers.h"
#include "core/audit/wordfor.h"

#include <QCoreApplication>

#include <type_traits>
#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

Outcome needsAPerson() {
    return controls::unknown(
        controls::say(QT_TRANSLATE_NOOP(
            "Control", "Not assessed: the engine cannot show this; it needs a person's word.")),
        {});
}

// The predicate with whatever arguments it takes.
class Ask {
public:
    Ask(const Subject &subject, const Snapshot &snapshot, const AuditContext &context)
        : m_subject(subject), m_snapshot(snapshot), m_context(context) {}

    Outcome operator()(std::monostate) const { return needsAPerson(); }
    Outcome operator()(Outcome (*judge)(const Snapshot &)) const { return judge(m_snapshot); }
    Outcome operator()(Outcome (*judge)(const Snapshot &, const AuditContext &)) const {
        return judge(m_snapshot, m_context);
    }
    template <class T>
    Outcome operator()(Outcome (*judge)(const T &, const Snapshot &)) const {
        const auto *subject = std::get_if<const T *>(&m_subject);
        return subject ? judge(**subject, m_snapshot) : Outcome();
    }
    template <class T>
    Outcome operator()(Outcome (*judge)(const T &, const Snapshot &, const AuditContext &)) const {
        const auto *subject = std::get_if<const T *>(&m_subject);
        return subject ? judge(**subject, m_snapshot, m_context) : Outcome();
    }

private:
    const Subject &m_subject;
    const Snapshot &m_snapshot;
    const AuditContext &m_context;
};

void name(Finding &finding, const Subject &subject, const Snapshot &snapshot) {
    struct Names {
        Finding &finding;
        const Snapshot &snapshot;

        void operator()(std::monostate) const {
            finding.subjectId = snapshot.host.value;
            finding.subjectName = snapshot.daemon.name.isEmpty() ? snapshot.host.value : snapshot.daemon.name;
        }
        void operator()(const Container *container) const {
            finding.subjectId = container->id.value;
            finding.subjectName = container->name;
        }
        void operator()(const Image *image) const {
            finding.subjectId = image->id;
            finding.subjectName = image->displayName();
        }
        void operator()(const Network *network) const {
            finding.subjectId = network->id;
            finding.subjectName = network->name;
        }
        void operator()(const Volume *volume) const {
            finding.subjectId = volume->name;
            finding.subjectName = volume->name;
        }
    };
    finding.subjectKind = kindOf(subject);
    std::visit(Names{finding, snapshot}, subject);
}

void attest(Finding &finding, const Attestation &word) {
    finding.acceptance = Acceptance{word.owner,   word.statement, word.evidence,
                                    word.givenAt, word.expiresAt, finding.outcome.verdict};
    finding.outcome.verdict = Verdict::Attested;
    finding.outcome.severity = finding.control->severity;
    finding.outcome.reason = controls::say(QT_TRANSLATE_NOOP("Control", "Attested by %1."), {word.owner});
    finding.outcome.facts.clear();
}

void waive(Finding &finding, const Waiver &word) {
    finding.acceptance =
        Acceptance{word.owner, word.reason, {}, word.grantedAt, word.expiresAt, finding.outcome.verdict};
    finding.outcome.verdict = Verdict::Waived;
}

void applyWords(Finding &finding, const Snapshot &snapshot, const AuditContext &context) {
    const Verdict verdict = finding.outcome.verdict;
    const bool isAttestable = verdict == Verdict::Unknown || verdict == Verdict::Warn ||
                              (verdict == Verdict::Fail && finding.control->mode == ControlMode::Attested &&
                               !controls::restsOnLog(finding.outcome));
    const QString &host = snapshot.host.value;
    if (const auto *word = isAttestable ? wordFor(context.attestations, finding, host, context.now) : nullptr)
        attest(finding, *word);
    else if (const auto *waiver =
                 isWaivable(finding) ? wordFor(context.waivers, finding, host, context.now) : nullptr)
        waive(finding, *waiver);
}

// What the engine shows stands; what it leaves open a log from the host may decide.
void applyLog(Finding &finding, const Snapshot &snapshot, const AuditContext &context) {
    const Control &control = *finding.control;
    if (finding.outcome.verdict != Verdict::Unknown || control.judged() != SubjectKind::Host)
        return;
    if (auto logged = controls::judgeByLog(hostChecksOf(control), control.severity, snapshot.host, context))
        finding.outcome = *std::move(logged);
}

} // namespace

SubjectKind kindOf(const Subject &subject) {
    constexpr SubjectKind kinds[] = {SubjectKind::Host, SubjectKind::Container, SubjectKind::Image,
                                     SubjectKind::Network, SubjectKind::Volume};
    static_assert(std::size(kinds) == std::variant_size_v<Subject>);
    return kinds[subject.index()];
}

Finding judge(const Control &control, const Subject &subject, const Snapshot &snapshot,
              const AuditContext &context) {
    Finding finding;
    finding.control = &control;
    name(finding, subject, snapshot);
    const QString id = QString::fromLatin1(control.id);
    const QString osType = *snapshot.daemon.osType;
    if (context.policy.controlsOff.contains(id)) {
        finding.outcome = controls::notApplicable(
            controls::say(QT_TRANSLATE_NOOP("Control", "The policy switches this control off.")), {});
    } else if (control.isLinuxOnly && osType == u"windows"_s) {
        finding.outcome = controls::notApplicable(
            controls::say(QT_TRANSLATE_NOOP(
                "Control", "The control is about Linux; this engine runs Windows containers.")),
            {controls::fromInfo(u"OSType"_s, osType)});
    } else {
        finding.outcome = std::visit(Ask(subject, snapshot, context), control.judge);
        applyLog(finding, snapshot, context);
    }
    const auto severity = context.policy.severities.constFind(id);
    if (severity != context.policy.severities.constEnd())
        finding.policySeverity = *severity;
    if (!finding.isOpen())
        finding.outcome.severity = control.severity;
    else if (finding.policySeverity)
        finding.outcome.severity = *finding.policySeverity;
    applyWords(finding, snapshot, context);
    return finding;
}

} // namespace hullwatch
