// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alertgate.h"
#include "core/session/samplingperiods.h"
#include "ui/theme/theme.h"

#include <QString>

namespace hullwatch::preferences {

/// What the user chose to keep, in $XDG_CONFIG_HOME/hullwatch/hullwatch.ini. Unreadable or odd values give
/// the defaults.

/// "de", "en", or "" for the system's language: key `language`.
[[nodiscard]] QString language();

/// $XDG_CONFIG_HOME/hullwatch/hosts.json
[[nodiscard]] QString savedHostsPath();

/// $XDG_CONFIG_HOME/hullwatch/hullwatch.json
[[nodiscard]] QString policyPath();

/// `system`, `light` or `dark`: key `theme`.
[[nodiscard]] ui::ThemeMode theme();
void setTheme(ui::ThemeMode mode);

/// `close`, `normal` or `sparing`: key `measuring`.
[[nodiscard]] SamplingPace pace();
void setPace(SamplingPace pace);

/// Containers as rows instead of cards: key `table`.
[[nodiscard]] bool table();
void setTable(bool isTable);

/// Keys `alerts-on-desktop` (true) and `quiet-hours` ("22:00-07:00").
[[nodiscard]] AlertSettings alerts();
void setAlerts(const AlertSettings &settings);

/// The mode of this name; System for any other.
[[nodiscard]] ui::ThemeMode themeNamed(const QString &name);

} // namespace hullwatch::preferences
