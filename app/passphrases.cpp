// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphrases.h"

namespace hullwatch {

Passphrases::Passphrases(std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring)) {}

void Passphrases::learn(KeyringState state) {
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Passphrases::load(const HostId &host, const QString &savedId) {
    m_keyring->read(savedId, [this, host](const KeyringAnswer &answer) {
        learn(answer.state);
        // What the user has typed meanwhile is newer.
        if (answer.state != KeyringState::Available || answer.secret.isEmpty() || m_known.contains(host))
            return;
        m_known.insert(host, Secret(answer.secret.toUtf8()));
        Q_EMIT changed(host);
    });
}

void Passphrases::enter(const HostId &host, const QString &savedId, const QString &passphrase, bool keep) {
    m_known.insert(host, Secret(passphrase.toUtf8()));
    Q_EMIT changed(host);
    if (!keep || savedId.isEmpty())
        return;
    m_keyring->write(savedId, passphrase, [this, savedId](const KeyringAnswer &answer) {
        learn(answer.state);
        if (answer.state == KeyringState::Available)
            Q_EMIT kept(savedId);
    });
}

void Passphrases::forget(const QString &savedId) {
    m_keyring->remove(savedId);
}

QString Passphrases::sentence() const {
    switch (m_state) {
    case KeyringState::Available:
        return tr("Kept passphrases are in the keyring of your desktop, nowhere else.");
    case KeyringState::Missing:
        return tr(
            "There is no keyring here: the passphrase stays in memory and is asked for again at the next "
            "start.");
    case KeyringState::Locked:
        return tr("The keyring is locked: the passphrase stays in memory and is asked for again at the next "
                  "start.");
    case KeyringState::Denied:
        break;
    }
    return tr(
        "The keyring refused: the passphrase stays in memory and is asked for again at the next start.");
}

} // namespace hullwatch
