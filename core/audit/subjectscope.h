// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hullwatch {

/// Whether the whole of `text` matches `pattern`, in which "*" stands for any run of characters.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView text);

/// What a person's word is about. "*" in a text stands for any run of characters; an empty text for
/// everything.
struct SubjectScope {
    QString control; ///< id as in the catalogue; never empty
    QString host;    ///< endpoint of the host
    QString subject; ///< id or name of the container, image, network or volume

    [[nodiscard]] bool covers(const QString &controlId, const QString &hostId, const QString &subjectId,
                              const QString &subjectName) const;

    friend bool operator==(const SubjectScope &, const SubjectScope &) = default;
};

} // namespace hullwatch
