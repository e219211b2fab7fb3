// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/field.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

/// Typed access to untrusted JSON that never throws: what is missing, null or of another type stays visible
/// as such.
namespace hullwatch::json {

using Value = nlohmann::json;

/// The member, or null pointer when `object` is no object or lacks it.
[[nodiscard]] inline const Value *member(const Value &object, const char *key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

/// The member if it is an object or array, else an empty value to go on with.
[[nodiscard]] inline const Value &child(const Value &object, const char *key) {
    static const Value nothing;
    const Value *found = member(object, key);
    return found ? *found : nothing;
}

[[nodiscard]] inline QString toQString(const Value &value) {
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T>
[[nodiscard]] std::optional<T> convert(const Value &value);

template <>
[[nodiscard]] inline std::optional<QString> convert(const Value &value) {
    return value.is_string() ? std::optional(toQString(value)) : std::nullopt;
}
template <>
[[nodiscard]] inline std::optional<bool> convert(const Value &value) {
    return value.is_boolean() ? std::optional(value.get<bool>()) : std::nullopt;
}
template <>
[[nodiscard]] inline std::optional<qint64> convert(const Value &value) {
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return static_cast<qint64>(number);
    }
    return value.is_number_integer() ? std::optional<qint64>(value.get<std::int64_t>()) : std::nullopt;
}
template <>
[[nodiscard]] inline std::optional<quint64> convert(const Value &value) {
    return value.is_number_unsigned() ? std::optional<quint64>(value.get<std::uint64_t>()) : std::nullopt;
}
template <>
[[nodiscard]] inline std::optional<QStringList> convert(const Value &value) {
    if (!value.is_array())
        return std::nullopt;
    QStringList list;
    for (const Value &item : value) {
        if (!item.is_string())
            return std::nullopt;
        list += toQString(item);
    }
    return list;
}
template <>
[[nodiscard]] inline std::optional<QMap<QString, QString>> convert(const Value &value) {
    if (!value.is_object())
        return std::nullopt;
    QMap<QString, QString> map;
    for (auto item = value.begin(); item != value.end(); ++item) {
        if (!item.value().is_string())
            return std::nullopt;
        map.insert(QString::fromStdString(item.key()), toQString(item.value()));
    }
    return map;
}

/// The member as T with its presence told apart.
template <class T>
[[nodiscard]] Field<T> field(const Value &object, const char *key) {
    const Value *found = member(object, key);
    if (!found)
        return {};
    if (found->is_null())
        return Field<T>::null();
    auto converted = convert<T>(*found);
    return converted ? Field<T>(std::move(*converted)) : Field<T>::invalid();
}

/// A list where the Engine writes null for an empty one: null counts as the empty list.
[[nodiscard]] inline Field<QStringList> listField(const Value &object, const char *key) {
    const auto list = field<QStringList>(object, key);
    return list.isNull() ? Field<QStringList>(QStringList()) : list;
}

/// A list of objects, each read by `decode`, which returns an optional: one row that it refuses makes the
/// list invalid. null counts as the empty list.
template <class T, class Decode>
[[nodiscard]] Field<std::vector<T>> rowsField(const Value &object, const char *key, Decode decode) {
    const Value *rows = member(object, key);
    if (!rows)
        return {};
    std::vector<T> decoded;
    if (rows->is_null())
        return decoded;
    if (!rows->is_array())
        return Field<std::vector<T>>::invalid();
    for (const Value &item : *rows) {
        std::optional<T> row = item.is_object() ? decode(item) : std::nullopt;
        if (!row)
            return Field<std::vector<T>>::invalid();
        decoded.push_back(*std::move(row));
    }
    return decoded;
}

/// [["key", "value"], …], as the Engine writes remarks in an order of its own.
[[nodiscard]] inline Field<QMap<QString, QString>> pairsField(const Value &object, const char *key) {
    const Value *rows = member(object, key);
    if (!rows)
        return {};
    QMap<QString, QString> pairs;
    if (rows->is_null())
        return pairs;
    if (!rows->is_array())
        return Field<QMap<QString, QString>>::invalid();
    for (const Value &row : *rows) {
        const auto pair = convert<QStringList>(row);
        if (!pair || pair->size() != 2)
            return Field<QMap<QString, QString>>::invalid();
        pairs.insert(pair->first(), pair->last());
    }
    return pairs;
}

/// The member as T, or `fallback` for whatever else it is.
template <class T>
[[nodiscard]] T valueOr(const Value &object, const char *key, T fallback) {
    return field<T>(object, key).valueOr(std::move(fallback));
}

[[nodiscard]] inline QString text(const Value &object, const char *key) {
    return valueOr<QString>(object, key, {});
}

[[nodiscard]] inline std::optional<quint64> counter(const Value &object, const char *key) {
    const Value *found = member(object, key);
    return found ? convert<quint64>(*found) : std::nullopt;
}

[[nodiscard]] inline std::optional<Timestamp> timestamp(const Value &object, const char *key) {
    const Value *found = member(object, key);
    if (!found || !found->is_string())
        return std::nullopt;
    const auto &written = found->get_ref<const std::string &>();
    return parseTimestamp(QByteArrayView(written.data(), static_cast<qsizetype>(written.size())));
}

} // namespace hullwatch::json
