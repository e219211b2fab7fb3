// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"
#include "core/audit/score.h"
#include "core/base/timestamp.h"
#include "core/session/hoststatus.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

namespace hullwatch::ui::pdf {

/// Translation context of the snapshot.
class AuditPdf {
    Q_DECLARE_TR_FUNCTIONS(AuditPdf)
};

/// Names from a host, made safe and no longer than a paragraph can bear.
[[nodiscard]] QString shownName(const QString &remote);
/// Text that Hullwatch composed around remote names, line by line.
[[nodiscard]] QString shownLines(const QString &text);

/// "HostConfig.Privileged = true"
[[nodiscard]] QString evidenceText(const Evidence &evidence);
/// "22 November 2026, 14:30:12 UTC"
[[nodiscard]] QString momentText(Timestamp moment);
/// "22 Nov 2026, 14:30 UTC"
[[nodiscard]] QString minuteText(Timestamp moment);
/// "14:30"
[[nodiscard]] QString clockText(qint64 millisecondsSinceEpoch);

[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] QString transportWord(TransportKind transport);
/// "tip 14", one line for each benchmark.
[[nodiscard]] QString sourceText(const References &references);
/// "B", "B?" when it rests on too little, "–" when there is none.
[[nodiscard]] QString gradeText(const Score &score);

/// "1 container", "12 containers"
[[nodiscard]] QString containersText(qsizetype count);
[[nodiscard]] QString hostsText(qsizetype count);

/// The first 12 digits of an id; of an image id with its "sha256:".
[[nodiscard]] QString shortId(const QString &id);

} // namespace hullwatch::ui::pdf
