// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace hullwatch {

enum class KeyringState {
    Available, ///< it answered; an entry that is not there is an empty secret
    Missing,   ///< no keyring on this desktop, or no way to it
    Locked,    ///< it did not open
    Denied,    ///< the user or the keyring said no
};

struct KeyringAnswer {
    KeyringState state = KeyringState::Missing;
    QString secret; ///< of a reading
};

/// Where the desktop keeps passwords. Answers come later in the GUI thread, and never when the keyring is
/// gone by then. Nothing is ever written anywhere else.
class Keyring {
public:
    using Answered = std::function<void(const KeyringAnswer &)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &key, const Answered &answered) = 0;
    virtual void write(const QString &key, const QString &secret, const Answered &answered) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace hullwatch
