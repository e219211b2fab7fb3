// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"
#include "core/base/ids.h"
#include "core/base/secret.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace hullwatch {

/// The passphrases of client keys: in memory while the program runs and, where the user wants it, in the
/// keyring of the desktop. Never anywhere else. GUI thread.
class Passphrases : public QObject {
    Q_OBJECT
public:
    explicit Passphrases(std::unique_ptr<Keyring> keyring, QObject *parent = nullptr);

    /// Asks the keyring for the passphrase of a saved host; `changed` follows when it has one.
    void load(const HostId &host, const QString &savedId);
    /// As the user typed it. With `keep` and a saved host it goes to the keyring too.
    void enter(const HostId &host, const QString &savedId, const QString &passphrase, bool keep);
    /// Takes it out of the keyring.
    void forget(const QString &savedId);
    /// Empty when it is not known.
    [[nodiscard]] Secret of(const HostId &host) const { return m_known.value(host); }

    /// Where passphrases go, in one sentence for the hosts page.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] KeyringState state() const { return m_state; }

Q_SIGNALS:
    /// The passphrase of this host is known, or another one.
    void changed(const hullwatch::HostId &host);
    /// The keyring answered differently than before.
    void stateChanged();
    /// The keyring has taken the passphrase of this saved host.
    void kept(const QString &savedId);

private:
    void learn(KeyringState state);

    std::unique_ptr<Keyring> m_keyring;
    QHash<HostId, Secret> m_known;
    KeyringState m_state = KeyringState::Available;
};

} // namespace hullwatch
