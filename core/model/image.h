// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hullwatch {

/// One row of GET /images/json.
struct Image {
    QString id;
    QStringList repoTags;
    QStringList repoDigests;
    std::optional<Timestamp> created;
    qint64 sizeBytes = 0;

    friend bool operator==(const Image &, const Image &) = default;
};

} // namespace hullwatch
