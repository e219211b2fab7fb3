// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alerts.h"

#include <QTime>

#include <chrono>
#include <optional>
#include <vector>

namespace hullwatch {

/// A part of the day, by the local clock, in which nobody is to be disturbed; it may lead over midnight.
struct QuietHours {
    QTime from;
    QTime until; ///< not part of it

    [[nodiscard]] bool contains(QTime time) const;
    /// "22:00-07:00"
    [[nodiscard]] QString toString() const;
    /// Nothing for anything but two different times of that form.
    [[nodiscard]] static std::optional<QuietHours> parse(const QString &text);

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// How alerts are told.
struct AlertSettings {
    bool onDesktop = true;
    std::optional<QuietHours> quietHours; ///< for the messages on the desktop

    friend bool operator==(const AlertSettings &, const AlertSettings &) = default;
};

/// Alerts that wait to be told together: no more than one message a minute, and none in the quiet hours,
/// after which all that came meanwhile is told at once.
class AlertGate {
public:
    static constexpr std::chrono::seconds pause{60};

    /// What is to be told in one message: of many alerts only the first are kept.
    struct Batch {
        std::vector<Alert> first; ///< the gravest first; at most `mostNamed`
        size_t count = 0;
    };
    static constexpr size_t mostNamed = 3;

    void setQuietHours(std::optional<QuietHours> hours) { m_quiet = hours; }
    void add(const Alert &alert);
    [[nodiscard]] bool isEmpty() const { return m_waiting.count == 0; }
    /// Nothing while nothing waits, while it is quiet, and for a while after the last message.
    [[nodiscard]] std::optional<Batch> take(Timestamp now, QTime localTime);
    void clear() { m_waiting = {}; }

private:
    std::optional<QuietHours> m_quiet;
    Batch m_waiting;
    std::optional<Timestamp> m_last;
};

} // namespace hullwatch
