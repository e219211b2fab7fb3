// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace hullwatch {

/// Installs the translation for `language` ("de"), or for the system's locale when it is empty. English needs
/// none.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace hullwatch
