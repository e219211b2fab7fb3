// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

namespace hullwatch {

/// A field of an Engine answer. The Engine, proxies and Podman leave fields out, write null, or write another
/// type; a control must be able to tell these apart, and none of them may be taken for a value.
template <class T>
class Field {
public:
    enum class State {
        Missing, ///< not in the answer
        Null,    ///< written as null
        Invalid, ///< another type or out of range
        Set,
    };

    Field() = default;
    Field(T value) : m_value(std::move(value)), m_state(State::Set) {}
    [[nodiscard]] static Field null() { return Field(State::Null); }
    [[nodiscard]] static Field invalid() { return Field(State::Invalid); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSet() const { return m_state == State::Set; }
    [[nodiscard]] bool isNull() const { return m_state == State::Null; }
    explicit operator bool() const { return isSet(); }

    /// Only when `isSet()`; otherwise a default-constructed T.
    [[nodiscard]] const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }
    [[nodiscard]] T valueOr(T fallback) const { return isSet() ? m_value : std::move(fallback); }

    friend bool operator==(const Field &a, const Field &b) = default;

private:
    explicit Field(State state) : m_state(state) {}

    T m_value{};
    State m_state = State::Missing;
};

} // namespace hullwatch
