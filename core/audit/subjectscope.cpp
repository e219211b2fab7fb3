// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/subjectscope.h"

namespace hullwatch {

namespace {

bool isCovered(const QString &pattern, const QString &text) {
    return pattern.isEmpty() || matchesPattern(pattern, text);
}

} // namespace

// Linear in both, with one place to come back to: a pattern from a file must not take exponential time.
bool matchesPattern(QStringView pattern, QStringView text) {
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    for (qsizetype t = 0; t < text.size();) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool SubjectScope::covers(const QString &controlId, const QString &hostId, const QString &subjectId,
                          const QString &subjectName) const {
    return control.compare(controlId, Qt::CaseInsensitive) == 0 && isCovered(host, hostId) &&
           (isCovered(subject, subjectId) || isCovered(subject, subjectName));
}

} // namespace hullwatch
