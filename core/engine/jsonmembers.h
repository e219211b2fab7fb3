// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hullwatch {

/// A member of a JSON object somewhere in a text, with a value that is no object.
struct JsonMember {
    QString name;
    qsizetype valueAt = 0; ///< where the value begins in the text, behind its quote
    qsizetype valueEnd = 0;
};

/// The members of whatever JSON objects a text holds, however it is quoted for a shell: {"a":"b"} and
/// {\"a\":\"b\"}. In order and without overlap; an array is one value. Linear in time, whatever the text.
[[nodiscard]] std::vector<JsonMember> jsonMembers(const QString &text);

} // namespace hullwatch
