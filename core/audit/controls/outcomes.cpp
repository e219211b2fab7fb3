// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/outcomes.h"

#include <QRegularExpression>

#include <utility>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

Outcome outcome(Verdict verdict, Severity severity, Message reason, std::vector<Evidence> evidence) {
    Outcome result;
    result.verdict = verdict;
    result.severity = severity;
    result.reason = std::move(reason);
    result.evidence = std::move(evidence);
    return result;
}

} // namespace

Message say(const char *source, QStringList args) {
    return Message{"Control", source, std::move(args)};
}

Evidence inspected(const QString &path, QJsonValue value) {
    return Evidence{u"GET /containers/{id}/json"_s, path, std::move(value)};
}

Evidence fromInfo(const QString &path, QJsonValue value) {
    return Evidence{u"GET /info"_s, path, std::move(value)};
}

Outcome pass(Message reason, std::vector<Evidence> evidence) {
    return outcome(Verdict::Pass, Severity::Info, std::move(reason), std::move(evidence));
}

Outcome warn(Severity severity, Message reason, std::vector<Evidence> evidence) {
    return outcome(Verdict::Warn, severity, std::move(reason), std::move(evidence));
}

Outcome fail(Severity severity, Message reason, std::vector<Evidence> evidence) {
    return outcome(Verdict::Fail, severity, std::move(reason), std::move(evidence));
}

Outcome unknown(Message reason, std::vector<Evidence> evidence) {
    return outcome(Verdict::Unknown, Severity::Info, std::move(reason), std::move(evidence));
}

Outcome notApplicable(Message reason, std::vector<Evidence> evidence) {
    return outcome(Verdict::NotApplicable, Severity::Info, std::move(reason), std::move(evidence));
}

Outcome unreadable(const QString &source, const QString &path, bool isMissing, bool isNull) {
    const char *text = QT_TRANSLATE_NOOP(
        "Control", "Not assessed: the engine wrote another type or range than expected into %1.");
    if (isMissing)
        text =
            QT_TRANSLATE_NOOP("Control", "Not assessed: the field %1 is missing from the engine's answer.");
    else if (isNull)
        text = QT_TRANSLATE_NOOP("Control", "Not assessed: the engine wrote null into %1.");
    return unknown(say(text, {path}), {Evidence{source, path, QJsonValue()}});
}

QString shellName(const Container &container) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]*\\z"_s);
    if (plain.match(container.name).hasMatch())
        return container.name;
    return plain.match(container.id.value).hasMatch() ? container.id.value : QString();
}

QString swarmService(const Container &container) {
    return container.labels.value(u"com.docker.swarm.service.name"_s,
                                  container.labels.value(u"com.docker.swarm.service.id"_s));
}

} // namespace hullwatch::controls
