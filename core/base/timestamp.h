// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace hullwatch {

/// A moment in UTC with the Engine's resolution (QDateTime ends at milliseconds).
struct Timestamp {
    qint64 nanosecondsSinceEpoch = 0;

    [[nodiscard]] static Timestamp now();
    [[nodiscard]] static Timestamp fromMilliseconds(qint64 sinceEpoch) { return {sinceEpoch * 1'000'000}; }
    [[nodiscard]] qint64 milliseconds() const { return nanosecondsSinceEpoch / 1'000'000; }
    [[nodiscard]] QDateTime toDateTime() const;
    /// RFC 3339 in UTC with millisecond digits, "2026-11-22T14:30:12.000Z".
    [[nodiscard]] QString toRfc3339() const;

    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

/// Parses RFC 3339 with up to nine fractional digits and any offset. Nothing for malformed text, for Go's
/// zero time 0001-01-01T00:00:00Z, which the Engine API writes where there is no moment, and for years beyond
/// 2200.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(QByteArrayView rfc3339);

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::Timestamp)
