// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosistext.h"

#include "core/base/displaytext.h"
#include "core/session/diagnosiswords.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisText)
};

auto firstOf(const Diagnosis &diagnosis, CheckVerdict verdict) {
    return std::find_if(diagnosis.steps.begin(), diagnosis.steps.end(),
                        [verdict](const DiagnosisStep &step) { return step.verdict == verdict; });
}

} // namespace

DiagnosisSummary summaryOf(const Diagnosis &diagnosis) {
    const auto &steps = diagnosis.steps;
    const auto failed = firstOf(diagnosis, CheckVerdict::Failed);
    if (failed != steps.end()) {
        const QString what =
            failed->advice.isEmpty() ? failed->found.translated() : failed->advice.translated();
        return {CheckVerdict::Failed, Text::tr("Failed: %1").arg(checkName(failed->check).translated()),
                what};
    }
    const auto warnings = std::count_if(steps.begin(), steps.end(), [](const DiagnosisStep &step) {
        return step.verdict == CheckVerdict::Warned;
    });
    if (warnings > 0) {
        return {CheckVerdict::Warned, Text::tr("The connection works, with warnings"),
                firstOf(diagnosis, CheckVerdict::Warned)->advice.translated()};
    }
    const auto passed = std::count_if(steps.begin(), steps.end(), [](const DiagnosisStep &step) {
        return step.verdict == CheckVerdict::Passed;
    });
    if (passed == 0)
        return {CheckVerdict::NotReached, Text::tr("Nothing could be checked"), {}};
    return {CheckVerdict::Passed, Text::tr("The connection is sound"),
            Text::tr("All %n checks that apply have passed.", nullptr, static_cast<int>(passed))};
}

QString textOf(const Diagnosis &diagnosis) {
    QStringList lines{Text::tr("Connection of Hullwatch to %1").arg(displayText(diagnosis.label)),
                      displayText(diagnosis.endpoint), diagnosis.takenAt.toRfc3339(), QString()};
    for (const DiagnosisStep &step : diagnosis.steps) {
        QString line =
            verdictName(step.verdict).translated().toUpper() + u"  "_s + checkName(step.check).translated();
        if (!step.found.isEmpty())
            line += u": "_s + step.found.translated();
        lines.append(line);
        if (!step.advice.isEmpty())
            lines.append(u"    "_s + step.advice.translated());
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hullwatch::ui
