// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace hullwatch::simulator {

/// Keeps the order in which keys were written, as the real engine's answers have one. Private to the
/// simulator.
using Json = nlohmann::ordered_json;

[[nodiscard]] inline Json jsonOf(const QString &text) {
    return Json(text.toStdString()); // NOLINT(modernize-return-braced-init-list): braces would make an array
}

/// One line without spaces; invalid UTF-8 becomes U+FFFD instead of an exception.
[[nodiscard]] inline QByteArray toBytes(const Json &json) {
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

/// A discarded value (is_discarded()) when the text is not JSON.
[[nodiscard]] inline Json parsed(const QByteArray &text) {
    return Json::parse(text.cbegin(), text.cend(), nullptr, false);
}

} // namespace hullwatch::simulator
