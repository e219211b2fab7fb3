// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/liveupdate.h"

#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

#include <utility>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

void adviseUpdate(Outcome &outcome, const Container &container, const QString &options, Message note,
                  const QString &serviceOption) {
    const QString service = swarmService(container);
    if (!service.isEmpty()) {
        outcome.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "The container is a task of a Swarm service: change the service "
                                             "%1 with docker service update %2."),
                {service, serviceOption});
        return;
    }
    const QString name = shellName(container);
    if (!name.isEmpty())
        outcome.remediation.update = u"docker update "_s + options + u' ' + name;
    outcome.remediation.note = std::move(note);
}

} // namespace hullwatch::controls
