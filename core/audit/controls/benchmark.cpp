// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/audit/controls/hostlog.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// Sections 1 to 7 of CIS Docker Benchmark 1.6.0.
constexpr int allChecks = 117;
constexpr int checksOfEngine = 61; ///< that the answers of the engine decide

// That no control of the host answers to.
const QStringList &otherHostChecks() {
    static const QStringList others = [] {
        QStringList ids = hostCheckIds();
        for (const Control *control : catalog()) {
            if (control->judged() != SubjectKind::Host)
                continue;
            for (const QString &id : hostChecksOf(*control))
                ids.removeAll(id);
        }
        return ids;
    }();
    return others;
}

} // namespace

Outcome judgeBenchmark(const Snapshot &snapshot, const AuditContext &context) {
    auto others = judgeByLog(otherHostChecks(), Severity::Low, snapshot.host, context);
    if (others && others->verdict == Verdict::Fail)
        return *std::move(others);
    const int decided = checksDecidedByLog(snapshot.host, context);
    const QString all = QString::number(allChecks);
    const QString engine = QString::number(checksOfEngine);
    const Evidence evidence = fromLog(snapshot.host, context, u"tests"_s, decided);
    if (decided == 0)
        return unknown(say(QT_TRANSLATE_NOOP(
                               "Control", "Not assessed: of the %1 checks of the benchmark %2 are judged by "
                                          "what the engine answers; %3 need a log of "
                                          "docker-bench-security of the last %4 days, and the others a "
                                          "person's word."),
                           {all, engine, QString::number(hostCheckIds().size()),
                            QString::number(context.policy.benchMaxDays)}),
                       {evidence});
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: of the %1 checks of the benchmark %2 are "
                                         "judged by what the engine answers and %3 by the log of "
                                         "docker-bench-security; the other %4 need a person's "
                                         "word."),
            {all, engine, QString::number(decided), QString::number(allChecks - checksOfEngine - decided)}),
        {evidence});
}

} // namespace hullwatch::controls
