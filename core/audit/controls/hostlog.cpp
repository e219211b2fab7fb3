// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/hostlog.h"

#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String program("docker-bench-security");
constexpr qsizetype namedChecks = 5;

QString dayOf(const HostChecks &log) {
    return log.takenAt.toRfc3339().left(10);
}

bool isUsable(const HostChecks &log, const AuditContext &context) {
    return context.daysUntil(log.takenAt) == 0 &&
           context.daysSince(log.takenAt) <= context.policy.benchMaxDays;
}

Evidence logged(const HostChecks &log, const QString &path, QJsonValue value) {
    return {QString(program) + u' ' + log.version + u" log"_s, path, std::move(value)};
}

Evidence checkEvidence(const HostChecks &log, const QString &id) {
    const auto check = log.checks.constFind(id);
    if (check == log.checks.constEnd())
        return logged(log, id, {});
    const QString word = hostCheckWord(check->result).toUpper();
    return logged(log, id, check->details.isEmpty() ? word : QString(word + u": "_s + check->details));
}

std::vector<Evidence> evidenceOf(const HostChecks &log, const QStringList &ids) {
    std::vector<Evidence> evidence;
    for (const QString &id : ids)
        evidence.push_back(checkEvidence(log, id));
    return evidence;
}

/// "3.5 (Wrong ownership for /etc/docker), 3.6, …"
QString named(const HostChecks &log, const QStringList &ids) {
    QStringList names;
    for (const QString &id : ids.first(std::min(ids.size(), namedChecks))) {
        const QString details = log.checks.value(id).details;
        names += details.isEmpty() ? id : QString(id + u" ("_s + details + u')');
    }
    if (ids.size() > namedChecks)
        names += u"…"_s;
    return names.join(u", "_s);
}

Outcome unusable(const HostChecks &log, const AuditContext &context) {
    const std::vector<Evidence> evidence{logged(log, u"end"_s, log.takenAt.toRfc3339())};
    if (context.daysUntil(log.takenAt) > 0)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the log of docker-bench-security is "
                                                        "dated %1, which is yet to come. Set the clock of "
                                                        "the host, run sudo sh docker-bench-security.sh "
                                                        "there again, and import the new log."),
                           {dayOf(log)}),
                       evidence);
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the log of docker-bench-security is %1 "
                                                    "days old. Run sudo sh docker-bench-security.sh on the "
                                                    "host again, and import the new log."),
                       {QString::number(context.daysSince(log.takenAt))}),
                   evidence);
}

Outcome failure(const HostChecks &log, const QStringList &wrong, Severity severity) {
    Outcome result = fail(
        severity,
        say(QT_TRANSLATE_NOOP("Control", "docker-bench-security found this wrong on the host on %1: %2."),
            {dayOf(log), named(log, wrong)}),
        evidenceOf(log, wrong));
    result.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Mend it on the host, run sudo sh docker-bench-security.sh there "
                                         "again, and import the new log."));
    return result;
}

} // namespace

std::optional<Outcome> judgeByLog(const QStringList &checks, Severity severity, const HostId &host,
                                  const AuditContext &context) {
    const auto found = context.hostChecks.constFind(host);
    if (found == context.hostChecks.constEnd() || checks.isEmpty())
        return std::nullopt;
    const HostChecks &log = *found;
    if (!isUsable(log, context))
        return unusable(log, context);
    QStringList wrong;
    QStringList open;
    QStringList passed;
    for (const QString &id : checks) {
        // One that is not in the log is as open as one that the log leaves to a person.
        const HostCheckResult result = log.checks.value(id).result;
        if (result == HostCheckResult::Warn)
            wrong += id;
        else if (result == HostCheckResult::Open)
            open += id;
        else if (result == HostCheckResult::Pass)
            passed += id;
    }
    if (!wrong.isEmpty())
        return failure(log, wrong, severity);
    if (!open.isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the log of docker-bench-security of %1 "
                                             "does not decide %2; it needs a person's word."),
                {dayOf(log), named(log, open)}),
            evidenceOf(log, open));
    if (passed.isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: docker-bench-security found nothing to "
                                             "look at on the host on %1: %2. It needs a person's "
                                             "word."),
                {dayOf(log), named(log, checks)}),
            evidenceOf(log, checks));
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "docker-bench-security found nothing wrong on the host on %1: "
                                              "%2 of %3 checks passed, the others had nothing to look at."),
                 {dayOf(log), QString::number(passed.size()), QString::number(checks.size())}),
             evidenceOf(log, passed));
    // It reads text of the shell, and only says what it was able to see.
    result.confidence = Confidence::Medium;
    return result;
}

int checksDecidedByLog(const HostId &host, const AuditContext &context) {
    const auto log = context.hostChecks.constFind(host);
    if (log == context.hostChecks.constEnd() || !isUsable(*log, context))
        return 0;
    return static_cast<int>(
        std::count_if(log->checks.begin(), log->checks.end(),
                      [](const LoggedCheck &check) { return check.result != HostCheckResult::Open; }));
}

Evidence fromLog(const HostId &host, const AuditContext &context, const QString &path, QJsonValue value) {
    const auto log = context.hostChecks.constFind(host);
    if (log == context.hostChecks.constEnd())
        return {QString(program) + u" log"_s, path, {}};
    return logged(*log, path, std::move(value));
}

bool restsOnLog(const Outcome &outcome) {
    return std::any_of(outcome.evidence.begin(), outcome.evidence.end(),
                       [](const Evidence &piece) { return piece.source.startsWith(program); });
}

} // namespace hullwatch::controls
