// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hullwatch::report {

/// Valid UTF-8 whatever a host sent: a lone surrogate becomes U+FFFD (toUtf8 writes "?").
[[nodiscard]] QByteArray utf8(const QString &text);

} // namespace hullwatch::report
