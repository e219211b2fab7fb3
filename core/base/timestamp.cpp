// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include <chrono>

namespace hullwatch {

namespace {

std::optional<int> digits(QByteArrayView text, qsizetype from, qsizetype count) {
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool hasSeparators(QByteArrayView text) {
    return text.size() >= 20 && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == 't') &&
           text[13] == ':' && text[16] == ':';
}

// Reads ".123456789" at `at` and moves it behind; digits beyond nanoseconds are cut off.
std::optional<qint64> fraction(QByteArrayView text, qsizetype &at) {
    if (at >= text.size() || text[at] != '.')
        return 0;
    qint64 nanoseconds = 0;
    qint64 unit = 100'000'000;
    const qsizetype first = ++at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, unit /= 10)
        nanoseconds += unit * (text[at] - '0');
    return at > first ? std::optional(nanoseconds) : std::nullopt;
}

std::optional<int> offsetSeconds(QByteArrayView text, qsizetype at) {
    const QByteArrayView zone = text.sliced(std::min(at, text.size()));
    if (zone.size() == 1 && (zone[0] == 'Z' || zone[0] == 'z'))
        return 0;
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return std::nullopt;
    const auto hours = digits(zone, 1, 2);
    const auto minutes = digits(zone, 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return zone[0] == '-' ? -seconds : seconds;
}

} // namespace

Timestamp Timestamp::now() {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count()};
}

QDateTime Timestamp::toDateTime() const {
    return QDateTime::fromMSecsSinceEpoch(milliseconds(), Qt::UTC);
}

QString Timestamp::toRfc3339() const {
    return toDateTime().toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> parseTimestamp(QByteArrayView text) {
    if (!hasSeparators(text))
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if (!year || !month || !day || !hour || !minute || !second || *year < 1970 || *year > 2200)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid() || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    qsizetype at = 19;
    const auto nanoseconds = fraction(text, at);
    if (!nanoseconds)
        return std::nullopt;
    const auto offset = offsetSeconds(text, at);
    if (!offset)
        return std::nullopt;
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    const qint64 seconds = days * 86'400 + *hour * 3600 + *minute * 60 + *second - *offset;
    return Timestamp{seconds * 1'000'000'000 + *nanoseconds};
}

} // namespace hullwatch
