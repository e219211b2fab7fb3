// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/controlstable.h"

#include "core/audit/catalog.h"
#include "core/report/names.h"

namespace hullwatch::report {

namespace {

QString referencesOf(const Control &control) {
    QStringList references;
    for (const int tip : control.references.tips) {
        if (tip > 0)
            references += QStringLiteral("tip %1").arg(tip);
    }
    for (const char *id : control.references.cis) {
        if (id)
            references += QStringLiteral("CIS %1").arg(QLatin1String(id));
    }
    return references.join(QStringLiteral(", "));
}

} // namespace

QByteArray controlsTable() {
    QString table;
    for (const Control *control : catalog()) {
        table += QString::fromLatin1(control->id).leftJustified(18);
        table += severityName(control->severity).leftJustified(10);
        table += referencesOf(*control).leftJustified(28);
        table += control->translatedTitle() + u'\n';
    }
    return table.toUtf8();
}

} // namespace hullwatch::report
