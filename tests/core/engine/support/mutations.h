// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

/// Ways to spoil a recorded answer.
namespace hullwatch::test {

/// Without white space between the values.
[[nodiscard]] QByteArray compact(QByteArrayView json);

/// JSON pointers of every value below the root, parents before their children.
[[nodiscard]] QList<QByteArray> pointersIn(QByteArrayView json);

/// The text of the value at `pointer`.
[[nodiscard]] QByteArray valueAt(QByteArrayView json, const QByteArray &pointer);

/// `json` with the value at `pointer` replaced, or added when its parent has none.
[[nodiscard]] QByteArray replaced(QByteArrayView json, const char *pointer, QByteArrayView value);

/// `json` without the value at `pointer`.
[[nodiscard]] QByteArray removed(QByteArrayView json, const char *pointer);

/// Calls `each` with every text that comes from `json` by replacing one value by one of `values` (JSON
/// texts), and with the pointer of that value.
void forEachReplacement(
    QByteArrayView json, const QList<QByteArray> &values,
    const std::function<void(const QByteArray &pointer, const QByteArray &spoiled)> &each);

/// Calls `each` with every text that comes from `json` by leaving one value out.
void forEachRemoval(QByteArrayView json,
                    const std::function<void(const QByteArray &pointer, const QByteArray &spoiled)> &each);

} // namespace hullwatch::test
