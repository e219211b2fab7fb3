// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hullwatch {

/// What people write for an image, taken apart as the Engine does (distribution/reference): "nginx" is
/// docker.io/library/nginx.
struct ImageReference {
    QString registry; ///< "docker.io", "registry.example:5000"
    QString path;     ///< "library/nginx"
    QString tag;      ///< "" without one
    QString digest;   ///< "sha256:…", "" without one

    /// "docker.io/library/nginx"
    [[nodiscard]] QString repository() const { return registry + u'/' + path; }
};

/// Empty members for an empty text. An id ("sha256:…", or 12 to 64 hex digits alone) has a digest only.
[[nodiscard]] ImageReference parseImageReference(const QString &text);

} // namespace hullwatch
