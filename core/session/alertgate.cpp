// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/alertgate.h"

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

const QString timeFormat = QStringLiteral("HH:mm");

} // namespace

bool QuietHours::contains(QTime time) const {
    return from <= until ? from <= time && time < until : from <= time || time < until;
}

QString QuietHours::toString() const {
    return from.toString(timeFormat) + u'-' + until.toString(timeFormat);
}

std::optional<QuietHours> QuietHours::parse(const QString &text) {
    const QuietHours hours{QTime::fromString(text.section(u'-', 0, 0).trimmed(), timeFormat),
                           QTime::fromString(text.section(u'-', 1).trimmed(), timeFormat)};
    if (!hours.from.isValid() || !hours.until.isValid() || hours.from == hours.until)
        return std::nullopt;
    return hours;
}

void AlertGate::add(const Alert &alert) {
    ++m_waiting.count;
    const auto place = std::find_if(m_waiting.first.begin(), m_waiting.first.end(),
                                    [&alert](const Alert &known) { return known.severity < alert.severity; });
    m_waiting.first.insert(place, alert);
    if (m_waiting.first.size() > mostNamed)
        m_waiting.first.pop_back();
}

std::optional<AlertGate::Batch> AlertGate::take(Timestamp now, QTime localTime) {
    if (isEmpty() || (m_quiet && m_quiet->contains(localTime)))
        return std::nullopt;
    const std::chrono::milliseconds sinceLast(m_last ? now.milliseconds() - m_last->milliseconds() : 0);
    // A clock that was set back does not silence anybody.
    if (m_last && sinceLast >= std::chrono::milliseconds(0) && sinceLast < pause)
        return std::nullopt;
    m_last = now;
    return std::exchange(m_waiting, {});
}

} // namespace hullwatch
