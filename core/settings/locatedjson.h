// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace hullwatch {

/// What is wrong with a file that a person wrote, and where.
struct JsonProblem {
    QString pointer; ///< RFC 6901; empty for the whole
    QString what;    ///< in the user's language: what to write there
};

/// JSON of a file that a person wrote, with the line of each value, so that a problem can say where it is.
struct LocatedJson {
    nlohmann::json root;
    QHash<QString, int> lines; ///< by pointer; the first line is 1
    std::optional<JsonProblem> problem;

    /// "line 7, /waivers/0/expires: …"
    [[nodiscard]] QString sentence(const JsonProblem &problem) const;

    static constexpr size_t maxDepth = 8;
    static constexpr qsizetype maxValues = 50'000;
    static constexpr size_t maxKeyLength = 64;
};

/// Parses; `problem` says why it could not: no JSON, a key that stands twice, too much of anything.
[[nodiscard]] LocatedJson parseLocated(const QByteArray &bytes);

/// The pointer of a member: `key` is escaped.
[[nodiscard]] QString pointerTo(const QString &pointer, const QString &key);

} // namespace hullwatch
