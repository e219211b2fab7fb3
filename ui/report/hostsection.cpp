// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/hostsection.h"

#include "ui/report/findings.h"
#include "ui/report/words.h"

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {

void addHostFindings(Flow &flow, const report::HostOutline &host) {
    if (host.own.isEmpty())
        return;
    const HostStatus &status = host.section->status;
    QString name = shownName(status.label);
    if (status.demo)
        name += u" (DEMO)"_s;
    const QString what = AuditPdf::tr("The host itself");
    flow.startPage({name, what});
    flow.setHead({name, what});
    flow.text({{Style::Title, ink(Role::Text), name}});
    flow.text({{Style::Small, ink(Role::MutedText),
                AuditPdf::tr("The engine, its images, networks and volumes. What concerns a container alone "
                             "stands with it.")}});
    addFindings(flow, host.own, host.own.subjects);
    flow.finish();
}

} // namespace hullwatch::ui::pdf
