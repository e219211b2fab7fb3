// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace hullwatch {

/// What holds for every JSON text from a host, counted while it is read: `maxJsonDepth`, `maxJsonValues`, and
/// no key twice in one object. Each function is false once a bound is broken; `failure` says which.
class JsonBounds {
public:
    /// For every value, also for an object or a list after `open`.
    [[nodiscard]] bool count();
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool openObject();
    [[nodiscard]] bool key(const std::string &name);
    void closeObject();
    [[nodiscard]] bool parseError(std::size_t position);

    [[nodiscard]] const Error &failure() const { return m_failure; }

private:
    [[nodiscard]] bool fail(ErrorCode code, QString context);
    [[nodiscard]] bool remember(std::size_t hash);
    void forget();
    void grow();
    [[nodiscard]] std::size_t slotOf(std::size_t hash) const;

    int m_depth = 0;
    qint64 m_values = 0;
    // The keys of all objects that are open, by hashes that hold the object; a table with open addressing,
    // from which the newest goes first.
    std::vector<std::size_t> m_keys;
    std::vector<std::size_t> m_slots = std::vector<std::size_t>(256);
    struct OpenObject {
        std::size_t firstKey;
        std::size_t serial;
    };
    std::vector<OpenObject> m_objects;
    std::size_t m_serial = 0;
    Error m_failure;
};

/// Lets a reader, whose `failure` is that of its JsonBounds, take an untrusted text: TooDeep, TooLarge or
/// Malformed.
template <class Reader>
[[nodiscard]] Result<void> readBoundedJson(QByteArrayView text, Reader &reader) {
    // nlohmann takes a zero byte for the end and would not look at what stands behind it.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return unexpected(ErrorCode::Malformed, QStringLiteral("a zero byte at byte %1").arg(zero));
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        return {};
    if (reader.failure().code == ErrorCode::None)
        return unexpected(ErrorCode::Malformed, QStringLiteral("no valid JSON"));
    return unexpected(reader.failure());
}

} // namespace hullwatch
