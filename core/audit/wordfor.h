// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"
#include "core/audit/finding.h"
#include "core/base/timestamp.h"

#include <QString>

#include <vector>

namespace hullwatch {

/// Whether the word, a waiver or an attestation, is about this finding of the host, whenever it holds.
template <class Word>
[[nodiscard]] bool isAbout(const Word &word, const Finding &finding, const QString &host) {
    return word.scope.covers(QString::fromLatin1(finding.control->id), host, finding.subjectId,
                             finding.subjectName);
}

/// Of several words that are about the finding and hold now, the one that holds longest; null without any.
template <class Word>
[[nodiscard]] const Word *wordFor(const std::vector<Word> &words, const Finding &finding, const QString &host,
                                  Timestamp now) {
    const Word *best = nullptr;
    for (const Word &word : words) {
        if (!word.isValidAt(now) || !isAbout(word, finding, host))
            continue;
        const bool lasts =
            !best || (best->expiresAt && (!word.expiresAt || *word.expiresAt > *best->expiresAt));
        if (lasts)
            best = &word;
    }
    return best;
}

} // namespace hullwatch
