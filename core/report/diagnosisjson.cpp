// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisjson.h"

#include "core/session/diagnosiswords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hullwatch::report {

namespace {

QJsonValue textOrNull(const Message &message) {
    return message.isEmpty() ? QJsonValue() : QJsonValue(message.english());
}

QJsonObject stepJson(const DiagnosisStep &step) {
    return {{QStringLiteral("check"), checkId(step.check)},
            {QStringLiteral("verdict"), verdictId(step.verdict)},
            {QStringLiteral("found"), textOrNull(step.found)},
            {QStringLiteral("advice"), textOrNull(step.advice)}};
}

QJsonObject hostJson(const Diagnosis &diagnosis) {
    QJsonArray steps;
    for (const DiagnosisStep &step : diagnosis.steps)
        steps.append(stepJson(step));
    return {{QStringLiteral("endpoint"), diagnosis.endpoint},
            {QStringLiteral("label"), diagnosis.label},
            {QStringLiteral("takenAt"), diagnosis.takenAt.toRfc3339()},
            {QStringLiteral("healthy"), diagnosis.isHealthy()},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("next"), textOrNull(nextThingToDo(diagnosis))}};
}

} // namespace

QByteArray diagnosisJson(const std::vector<Diagnosis> &diagnoses) {
    QJsonArray hosts;
    for (const Diagnosis &diagnosis : diagnoses)
        hosts.append(hostJson(diagnosis));
    const QJsonObject document{{QStringLiteral("schema"), QStringLiteral("hullwatch.diagnosis/1")},
                               {QStringLiteral("hosts"), hosts}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace hullwatch::report
