// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/names.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hullwatch::report {

QString verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Pass:
        return u"pass"_s;
    case Verdict::Warn:
        return u"warn"_s;
    case Verdict::Fail:
        return u"fail"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::NotApplicable:
        return u"not_applicable"_s;
    case Verdict::Attested:
        return u"attested"_s;
    case Verdict::Waived:
        return u"waived"_s;
    }
    return u"unknown"_s;
}

QString confidenceName(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return u"low"_s;
    case Confidence::Medium:
        return u"medium"_s;
    case Confidence::High:
        return u"high"_s;
    }
    return u"low"_s;
}

QString subjectKindName(SubjectKind kind) {
    switch (kind) {
    case SubjectKind::Container:
        return u"container"_s;
    case SubjectKind::Image:
        return u"image"_s;
    case SubjectKind::Host:
        return u"host"_s;
    case SubjectKind::Network:
        return u"network"_s;
    case SubjectKind::Volume:
        return u"volume"_s;
    }
    return u"container"_s;
}

QString compromiseName(Compromise compromise) {
    switch (compromise) {
    case Compromise::None:
        return u"none"_s;
    case Compromise::Suspicious:
        return u"suspicious"_s;
    case Compromise::Likely:
        return u"likely"_s;
    }
    return u"none"_s;
}

QString controlModeName(ControlMode mode) {
    switch (mode) {
    case ControlMode::Auto:
        return u"auto"_s;
    case ControlMode::Partial:
        return u"partial"_s;
    case ControlMode::Attested:
        return u"attested"_s;
    }
    return u"auto"_s;
}

QString cisIds(const References &references) {
    QStringList ids;
    for (const char *id : references.cis) {
        if (id)
            ids += QString::fromLatin1(id);
    }
    return ids.join(u", "_s);
}

} // namespace hullwatch::report
