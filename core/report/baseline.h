// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "core/base/result.h"

#include <QHash>

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

    /// Open findings only are new or worse; what was no open finding then, waived ones included, is new now.
    [[nodiscard]] Since since(const QString &endpoint, const Finding &finding) const;
};

/// Reads what `auditJson` writes. Malformed with the reason: not JSON, not an audit, nested too deep.
[[nodiscard]] Result<Baseline> parseBaseline(const QByteArray &auditJson);

} // namespace hullwatch::report
