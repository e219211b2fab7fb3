// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/acceptancetext.h"

#include "core/audit/waivers.h"
#include "core/base/displaytext.h"

#include <QCoreApplication>
#include <QDate>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct AcceptanceText {
    Q_DECLARE_TR_FUNCTIONS(AcceptanceText)
};

constexpr qsizetype longestName = 80;

} // namespace

QString dayText(Timestamp moment) {
    return moment.toRfc3339().left(10);
}

QString scopeText(const SubjectScope &scope) {
    const QString host =
        scope.host.isEmpty() ? AcceptanceText::tr("all hosts") : displayText(scope.host, longestName);
    return scope.subject.isEmpty() ? host : QString(host + u", "_s + displayText(scope.subject, longestName));
}

QString untilText(const std::optional<Timestamp> &expiresAt, Timestamp now) {
    if (!expiresAt)
        return AcceptanceText::tr("without end");
    return now < *expiresAt ? AcceptanceText::tr("until %1").arg(dayText(*expiresAt))
                            : AcceptanceText::tr("expired on %1").arg(dayText(*expiresAt));
}

QString remainingText(const std::optional<Timestamp> &expiresAt, Timestamp now) {
    if (!endsSoon(expiresAt, now))
        return untilText(expiresAt, now);
    const qint64 days = now.toDateTime().date().daysTo(expiresAt->toDateTime().date());
    if (days <= 0)
        return AcceptanceText::tr("ends today");
    return days == 1 ? AcceptanceText::tr("ends tomorrow")
                     : AcceptanceText::tr("ends in %n days", nullptr, static_cast<int>(days));
}

} // namespace hullwatch::ui
