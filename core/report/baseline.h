// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/base/result.h"
#include "core/session/hoststatus.h"

#include <QHash>
#include <QSet>

namespace hullwatch::report {

/// How a finding stands to an earlier audit.
enum class Since { Unchanged, New, Worse };

/// "unchanged", "new" or "worse".
[[nodiscard]] QString sinceName(Since since);

/// What keeps a finding the same over time: control, host, kind and name of its subject. A container that
/// was made anew under its name is the same.
[[nodiscard]] QString findingKey(const QString &endpoint, const QString &control, const QString &kind,
                                 const QString &subjectName, const QString &subjectId);

/// The open findings of an earlier audit, by which a later one is measured.
struct Baseline {
    QHash<QString, int> gravity; ///< by finding key; of several under one key the gravest
    QSet<QString> endpoints;
    QHash<QString, QString> endpointOf; ///< by the name of the host; empty where several had that name

    /// Open findings only are new or worse; what was no open finding then, waived ones included, is new now.
    /// A host is known by its endpoint, else, after it has moved, by its name.
    [[nodiscard]] Since since(const HostStatus &host, const Finding &finding) const;
};

/// Reads what `auditJson` writes. Malformed with the reason: not JSON, not an audit, nested too deep.
[[nodiscard]] Result<Baseline> parseBaseline(const QByteArray &auditJson);

} // namespace hullwatch::report
