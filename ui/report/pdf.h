// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace hullwatch::ui {

struct PdfOptions {
    QString fleetName; ///< on the cover; when empty the name of the only host or their number
};

/// Writes the audit as an A4 PDF whose text can be searched. Any thread, one document at a time per thread;
/// needs a QGuiApplication for its fonts. The file appears under `path` only when it is complete; on failure
/// what was there before stays, and the error is FileNotWritten with the path and the reason.
[[nodiscard]] Result<void> writeAuditPdf(const report::Document &document, const QString &path,
                                         const PdfOptions &options = {});
/// The same into an open, writable device. On failure it holds an incomplete PDF.
[[nodiscard]] Result<void> writeAuditPdf(const report::Document &document, QIODevice &device,
                                         const PdfOptions &options = {});

} // namespace hullwatch::ui
