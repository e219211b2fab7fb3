// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/outline.h"
#include "ui/report/flow.h"
#include "ui/report/pdf.h"

#include <QHash>

namespace hullwatch::ui::pdf {

/// What every section of a snapshot is made from.
struct Audit {
    const report::Document &document;
    const report::Outline &outline;
    const PdfOptions &options;
    const Typeface &typeface;
    QHash<const Assessment *, int> pageOf; ///< where the section of a container starts; 1 is the cover
    int pages = 0;                         ///< of the whole snapshot

    /// "page 7"
    [[nodiscard]] QString pageText(const Assessment *container) const;
    /// The name given by the user, of the only host, or "5 hosts".
    [[nodiscard]] QString fleetText() const;
};

/// Finds out on which page everything stands, without drawing: sets `pageOf` and `pages`.
void countPages(Audit &audit);

/// Makes the pages, from the cover to the last, each with its number.
void layOut(const Audit &audit, const Flow::Sink &sink);

} // namespace hullwatch::ui::pdf
