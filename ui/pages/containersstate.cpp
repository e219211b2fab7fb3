// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/containersstate.h"

#include "core/base/displaytext.h"
#include "core/base/units.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContainersState)
};

QString exampleCommand() {
    return u"hullwatch -H unix:///var/run/docker.sock"_s;
}

} // namespace

Emptiness emptinessOf(const Inventory &inventory, const ContainerModel &model, const HostEntry *subject) {
    if (model.rowCount() > 0)
        return Emptiness::None;
    if (inventory.hosts().empty())
        return Emptiness::NoHost;
    if (model.totalInScope() > 0)
        return Emptiness::NoMatch;
    if (subject) {
        if (subject->status.phase == HostPhase::Unreachable)
            return Emptiness::Unreachable;
        return subject->snapshot ? Emptiness::NoContainers : Emptiness::Connecting;
    }
    const auto &hosts = inventory.hosts();
    const bool waiting = std::any_of(hosts.begin(), hosts.end(), [](const HostEntry &host) {
        return host.status.phase != HostPhase::Unreachable && !host.snapshot;
    });
    if (waiting)
        return Emptiness::Connecting;
    const bool allLost = std::all_of(hosts.begin(), hosts.end(), [](const HostEntry &host) {
        return host.status.phase == HostPhase::Unreachable;
    });
    return allLost ? Emptiness::Unreachable : Emptiness::NoContainers;
}

QString nextAttemptText(const HostEntry &host) {
    if (!host.status.nextAttemptAt)
        return {};
    const auto left = secondsBetween(Timestamp::now(), *host.status.nextAttemptAt);
    return left > 0s ? Words::tr("Next attempt in %1").arg(durationText(left))
                     : Words::tr("Trying again now…");
}

StatePanel::Content contentOf(Emptiness emptiness, const HostEntry *host, int hidden) {
    const QString label = host ? hostLabel(*host) : QString();
    const QString address = host ? displayText(host->status.endpoint) : QString();
    switch (emptiness) {
    case Emptiness::None:
        break;
    case Emptiness::NoHost:
        return {u"server"_s,
                Role::MutedText,
                Words::tr("No host yet"),
                Words::tr("Add one, or start Hullwatch with the address of a Docker engine."),
                exampleCommand(),
                Words::tr("Add a host"),
                Words::tr("Copy command")};
    case Emptiness::Connecting:
        return {u"clock"_s,
                Role::MutedText,
                host ? Words::tr("Connecting to %1…").arg(label) : Words::tr("Connecting…"),
                Words::tr("The first containers appear as soon as the engine has answered."),
                address,
                {}};
    case Emptiness::Unreachable: {
        if (!host) {
            return {u"unplugged"_s,
                    Role::Critical,
                    Words::tr("No host can be reached"),
                    Words::tr("Select a host at the left to see which step failed and what to do."),
                    {},
                    Words::tr("Retry all now")};
        }
        const QString retry = nextAttemptText(*host);
        return {u"unplugged"_s,
                Role::Critical,
                Words::tr("%1 is unreachable").arg(label),
                errorText(host->status.error),
                retry.isEmpty() ? address : QString(address + u"\n"_s + retry),
                Words::tr("Retry now"),
                Words::tr("Diagnose…")};
    }
    case Emptiness::NoContainers:
        return {
            u"container"_s,
            Role::MutedText,
            host ? Words::tr("No containers on %1").arg(label) : Words::tr("No containers"),
            Words::tr("The engine answers, but it has no containers. New ones appear here by themselves."),
            address,
            Words::tr("Read again")};
    case Emptiness::NoMatch:
        return {u"nofilter"_s,
                Role::MutedText,
                Words::tr("No container matches the filter"),
                Words::tr("%1 hidden by the search or the filter at the left.").arg(containersText(hidden)),
                {},
                Words::tr("Clear filter")};
    }
    return {};
}

} // namespace hullwatch::ui
