// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hullwatch {

/// Text from a host as it may be shown: bidirectional controls, zero-width characters, C0/C1 control bytes,
/// tag characters and lone surrogates become visible escapes such as "\u{202e}" (CVE-2021-42574, "Trojan
/// Source"). All else is untouched. The result is still plain text: sinks must not interpret it as rich text.
[[nodiscard]] QString displayText(QStringView remote);

/// `displayText` shortened to at most `maxLength` UTF-16 units with an ellipsis in the middle.
[[nodiscard]] QString displayText(QStringView remote, qsizetype maxLength);

} // namespace hullwatch
