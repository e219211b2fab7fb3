// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/container.h"

#include <QDateTime>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QString amount(qint64 count, QLatin1StringView unit) {
    return QString::number(count) + u' ' + unit;
}

/// docker/go-units HumanDuration.
QString humanDuration(qint64 nanoseconds) {
    const qint64 seconds = nanoseconds / 1'000'000'000;
    if (seconds < 1)
        return u"Less than a second"_s;
    if (seconds == 1)
        return u"1 second"_s;
    if (seconds < 60)
        return amount(seconds, "seconds"_L1);
    const qint64 minutes = seconds / 60;
    if (minutes == 1)
        return u"About a minute"_s;
    if (minutes < 60)
        return amount(minutes, "minutes"_L1);
    const qint64 hours = (seconds + 1800) / 3600;
    if (hours == 1)
        return u"About an hour"_s;
    if (hours < 48)
        return amount(hours, "hours"_L1);
    if (hours < 24 * 7 * 2)
        return amount(hours / 24, "days"_L1);
    if (hours < 24 * 30 * 2)
        return amount(hours / 24 / 7, "weeks"_L1);
    if (hours < 24 * 365 * 2)
        return amount(hours / 24 / 30, "months"_L1);
    return amount(hours / 24 / 365, "years"_L1);
}

} // namespace

QString statusText(const Container &container, qint64 nowNs) {
    const ContainerSpec &spec = container.spec;
    const QString code = u'(' + QString::number(spec.exitCode) + u") "_s;
    switch (spec.state) {
    case RunState::Created:
        return u"Created"_s;
    case RunState::Exited:
        return u"Exited "_s + code + humanDuration(nowNs - spec.finishedNs) + u" ago"_s;
    case RunState::Restarting:
        return u"Restarting "_s + code + humanDuration(nowNs - spec.finishedNs) + u" ago"_s;
    case RunState::Running:
    case RunState::Paused:
        break;
    }
    QString text = u"Up "_s + humanDuration(nowNs - spec.startedNs);
    if (spec.state == RunState::Paused)
        text += u" (Paused)"_s;
    else if (spec.health == u"starting")
        text += u" (health: starting)"_s;
    else if (!spec.health.isEmpty())
        text += u" ("_s + spec.health + u')';
    return text;
}

QString timeText(qint64 unixNs) {
    if (unixNs == 0)
        return u"0001-01-01T00:00:00Z"_s;
    const auto time = QDateTime::fromSecsSinceEpoch(unixNs / 1'000'000'000, Qt::UTC);
    const QString nanos = QString::number(unixNs % 1'000'000'000).rightJustified(9, u'0');
    return time.toString(u"yyyy-MM-ddTHH:mm:ss."_s) + nanos + u'Z';
}

QString stateText(RunState state) {
    switch (state) {
    case RunState::Created:
        return u"created"_s;
    case RunState::Running:
        return u"running"_s;
    case RunState::Paused:
        return u"paused"_s;
    case RunState::Restarting:
        return u"restarting"_s;
    case RunState::Exited:
        break;
    }
    return u"exited"_s;
}

} // namespace hullwatch::simulator
