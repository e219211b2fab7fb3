// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/control.h"
#include "core/audit/finding.h"
#include "core/base/ids.h"

#include <QStringList>

#include <optional>

namespace hullwatch::controls {

/// What the imported log of docker-bench-security of the host says of these checks; nothing without a log. A
/// warning of any fails with `severity`; it passes when each of them passed or found nothing to look at, and
/// at least one passed. A log that is older than the policy allows, or from the future, decides nothing.
[[nodiscard]] std::optional<Outcome> judgeByLog(const QStringList &checks, Severity severity,
                                                const HostId &host, const AuditContext &context);

/// How many checks the log decides: 0 without one, and with one that is too old or from the future.
[[nodiscard]] int checksDecidedByLog(const HostId &host, const AuditContext &context);

/// Of the log of this host; of none, a piece that says so.
[[nodiscard]] Evidence fromLog(const HostId &host, const AuditContext &context, const QString &path,
                               QJsonValue value);
/// Whether such a piece is among the evidence.
[[nodiscard]] bool restsOnLog(const Outcome &outcome);

} // namespace hullwatch::controls
