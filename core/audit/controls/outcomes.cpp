// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>
#include <QJsonObject>
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

Evidence fromVersion(const QString &path, QJsonValue value) {
    return Evidence{u"GET /version"_s, path, std::move(value)};
}

Evidence fromImageRow(const QString &path, QJsonValue value) {
    return Evidence{u"GET /images/json"_s, path, std::move(value)};
}

Evidence fromImage(const QString &path, QJsonValue value) {
    return Evidence{u"GET /images/{id}/json"_s, path, std::move(value)};
}

Evidence fromHistory(const QString &path, QJsonValue value) {
    return Evidence{u"GET /images/{id}/history"_s, path, std::move(value)};
}

Evidence fromNetwork(const Network &network, const QString &path, QJsonValue value) {
    return Evidence{u"GET /networks"_s, network.name + u": "_s + path, std::move(value)};
}

Evidence fromVolume(const Volume &volume, const QString &path, QJsonValue value) {
    return Evidence{u"GET /volumes"_s, volume.name + u": "_s + path, std::move(value)};
}

Evidence fromTop(const QString &path, QJsonValue value) {
    return Evidence{u"GET /containers/{id}/top"_s, path, std::move(value)};
}

Evidence fromChanges(const QString &path, QJsonValue value) {
    return Evidence{u"GET /containers/{id}/changes"_s, path, std::move(value)};
}

Evidence fromCall(const QString &call, const QString &path, QJsonValue value) {
    return Evidence{call, path, std::move(value)};
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

Outcome unread(const Snapshot &snapshot, const QString &call) {
    const Gap *gap = snapshot.findGap(call);
    const char *text = QT_TRANSLATE_NOOP("Control", "Not assessed: %1 has not been read yet.");
    if (gap && gap->why.code == ErrorCode::Forbidden)
        text = QT_TRANSLATE_NOOP(
            "Control",
            "Not assessed: the engine refuses %1, as an authorization plugin or proxy may demand.");
    else if (gap && gap->why.code == ErrorCode::NotFound)
        text = QT_TRANSLATE_NOOP("Control", "Not assessed: the engine does not know %1.");
    else if (gap)
        text =
            QT_TRANSLATE_NOOP("Control", "Not assessed: %1 could not be read; the gaps of the host say why.");
    return unknown(say(text, {call}), {fromCall(call.section(u" of "_s, 0, 0), u"$"_s, QJsonValue())});
}

QString imageCall(const Image &image) {
    return u"GET /images/{id}/json of "_s + image.displayName();
}

QString historyCall(const Image &image) {
    return u"GET /images/{id}/history of "_s + image.displayName();
}

QJsonValue jsonOf(const SecretTrace &trace) {
    QJsonObject shown{
        {u"name"_s, trace.name}, {u"length"_s, trace.valueLength}, {u"sha256"_s, trace.valueHash}};
    if (!trace.format.isEmpty())
        shown.insert(u"format"_s, trace.format);
    return shown;
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
