// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/savedhost.h"

#include <QUuid>

namespace hullwatch {

SavedHost newSavedHost(const QString &url) {
    SavedHost host;
    host.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    host.url = url;
    return host;
}

SavedHost duplicateOf(const SavedHost &host) {
    SavedHost copy = host;
    copy.id = newSavedHost({}).id;
    copy.keepPassphrase = false;
    return copy;
}

} // namespace hullwatch
