// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/settings/savedhost.h"

#include <QObject>

namespace hullwatch::ui {

/// What is the matter with a host as it is typed; an error of code None where nothing is.
struct HostCheck {
    Error address; ///< TLS or plain, as the host says
    Error ca;
    Error certificate;
    Error key;
    Error crl;
    bool keyIsEncrypted = false; ///< a passphrase is needed
};

/// The edge between the hosts page and whoever can read addresses and key files: the application implements
/// it, tests fake it. Lives in the GUI thread.
class HostChecker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// How the inventory names a host with this address; empty when the address cannot be used. Touches no
    /// file.
    [[nodiscard]] virtual HostId hostOf(const SavedHost &host) const = 0;
    /// A watched host as it would be saved: with its name, address, files and group, and an id of its own.
    [[nodiscard]] virtual SavedHost copyOf(const HostId &host) const = 0;
    /// Looks at address and files; `checked` follows. A later call may overtake an earlier one.
    virtual void check(const SavedHost &host) = 0;

Q_SIGNALS:
    void checked(const hullwatch::SavedHost &host, const hullwatch::ui::HostCheck &check);
};

} // namespace hullwatch::ui
