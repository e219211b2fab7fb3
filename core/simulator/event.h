// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace hullwatch::simulator {

/// Something that happened on the host, as /events tells it.
struct Event {
    QString type;   ///< "container" or "network"
    QString action; ///< "start", "die", "exec_create: sh" …
    QString actorId;
    QString image; ///< of a container event
    QList<QPair<QString, QString>> attributes;
    qint64 timeNano = 0;
};

/// The `filters` parameter of /events; an empty list lets everything through.
struct EventFilter {
    QStringList types;
    QStringList actions;
    QStringList containers; ///< names or identifiers
};

/// One line of JSON ending in '\n', with the old top-level fields of container events where `api` is older
/// than 1.52.
[[nodiscard]] QByteArray eventLine(const Event &event, QStringView api);

/// Reads {"type":["container"]} as well as {"type":{"container":true}}; nothing when the text is not such
/// JSON. An empty text is the filter that lets everything through.
[[nodiscard]] std::optional<EventFilter> eventFilterFrom(const QByteArray &json);

[[nodiscard]] bool matches(const EventFilter &filter, const Event &event);

} // namespace hullwatch::simulator
