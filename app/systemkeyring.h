// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keyring.h"

#include <QObject>

namespace hullwatch {

/// The keyring of the desktop: Secret Service or KWallet.
class SystemKeyring : public Keyring {
public:
    void read(const QString &key, const Answered &answered) override;
    void write(const QString &key, const QString &secret, const Answered &answered) override;
    void remove(const QString &key) override;

private:
    QObject m_jobs; ///< ends what still runs
};

} // namespace hullwatch
