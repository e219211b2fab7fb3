// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/severityname.h"

namespace hullwatch {

using namespace Qt::StringLiterals;

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Low:
        return u"low"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::High:
        return u"high"_s;
    case Severity::Critical:
        return u"critical"_s;
    }
    return u"info"_s;
}

std::optional<Severity> severityNamed(QStringView name) {
    for (const Severity severity :
         {Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        if (name == severityName(severity))
            return severity;
    }
    return std::nullopt;
}

} // namespace hullwatch
