// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/model/container.h"
#include "core/model/field.h"
#include "core/model/snapshot.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <vector>

/// How predicates write their answers down.
namespace hullwatch::controls {

/// `source` is marked with QT_TRANSLATE_NOOP("Control", …).
[[nodiscard]] Message say(const char *source, QStringList args = {});

/// Of GET /containers/{id}/json.
[[nodiscard]] Evidence inspected(const QString &path, QJsonValue value);
/// Of GET /info.
[[nodiscard]] Evidence fromInfo(const QString &path, QJsonValue value);
/// Of GET /version.
[[nodiscard]] Evidence fromVersion(const QString &path, QJsonValue value);
/// Of GET /images/json, the row of this image.
[[nodiscard]] Evidence fromImageRow(const QString &path, QJsonValue value);
/// Of GET /images/{id}/json.
[[nodiscard]] Evidence fromImage(const QString &path, QJsonValue value);
/// Of GET /images/{id}/history.
[[nodiscard]] Evidence fromHistory(const QString &path, QJsonValue value);
/// Of GET /networks, the row of this network: `path` within the row.
[[nodiscard]] Evidence fromNetwork(const Network &network, const QString &path, QJsonValue value);
/// Of GET /volumes, the row of this volume: `path` within the row.
[[nodiscard]] Evidence fromVolume(const Volume &volume, const QString &path, QJsonValue value);
/// Of GET /containers/{id}/top and /changes.
[[nodiscard]] Evidence fromTop(const QString &path, QJsonValue value);
[[nodiscard]] Evidence fromChanges(const QString &path, QJsonValue value);
/// Of GET /plugins, /swarm, /nodes, /services and so on: `call` is "GET /plugins".
[[nodiscard]] Evidence fromCall(const QString &call, const QString &path, QJsonValue value);

[[nodiscard]] inline QJsonValue jsonOf(const QString &value) {
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(bool value) {
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(qint64 value) {
    return value;
}
[[nodiscard]] inline QJsonValue jsonOf(const QStringList &value) {
    return QJsonArray::fromStringList(value);
}
/// JSON null unless the field is set.
template <class T>
[[nodiscard]] QJsonValue jsonOf(const Field<T> &field) {
    return field ? jsonOf(*field) : QJsonValue();
}

[[nodiscard]] Outcome pass(Message reason, std::vector<Evidence> evidence);
[[nodiscard]] Outcome warn(Severity severity, Message reason, std::vector<Evidence> evidence);
[[nodiscard]] Outcome fail(Severity severity, Message reason, std::vector<Evidence> evidence);
[[nodiscard]] Outcome unknown(Message reason, std::vector<Evidence> evidence);
[[nodiscard]] Outcome notApplicable(Message reason, std::vector<Evidence> evidence);

/// Unknown, with a reason that names the field and what is wrong with it.
[[nodiscard]] Outcome unreadable(const QString &source, const QString &path, bool isMissing, bool isNull);
template <class T>
[[nodiscard]] Outcome unreadableInspect(const Field<T> &field, const QString &path) {
    return unreadable(QStringLiteral("GET /containers/{id}/json"), path,
                      field.state() == Field<T>::State::Missing, field.isNull());
}
template <class T>
[[nodiscard]] Outcome unreadableInfo(const Field<T> &field, const QString &path) {
    return unreadable(QStringLiteral("GET /info"), path, field.state() == Field<T>::State::Missing,
                      field.isNull());
}

/// Unknown because a whole answer is not there: says why by the snapshot's gap of that name ("GET /plugins",
/// "GET /images/{id}/json of nginx:1"), and that it was not read yet without one.
[[nodiscard]] Outcome unread(const Snapshot &snapshot, const QString &call);
/// What to ask `unread` for about an image.
[[nodiscard]] QString imageCall(const Image &image);
[[nodiscard]] QString historyCall(const Image &image);

/// A trace of a secret as evidence: its length and hash, never a value.
[[nodiscard]] QJsonValue jsonOf(const SecretTrace &trace);

/// A list that the Engine writes as null when it is empty.
template <class T>
[[nodiscard]] bool isListed(const Field<T> &list) {
    return list.isSet() || list.isNull();
}

/// The container's name when a shell takes it for one plain word, else its id; empty when neither does.
[[nodiscard]] QString shellName(const Container &container);

/// The name of the Swarm service of which the container is a task; empty for any other container.
[[nodiscard]] QString swarmService(const Container &container);

} // namespace hullwatch::controls
