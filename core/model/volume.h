// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/field.h"
#include "core/model/secret.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace hullwatch {

/// One row of GET /volumes. A local volume with options {type: none, o: bind, device: /path} is a bind mount
/// in disguise. Passwords in `o` are masked by the decoder.
struct Volume {
    QString name;
    QString driver; ///< "" where it could not be read
    QString mountpoint;
    Field<QMap<QString, QString>> options; ///< null counts as none
    QString scope;
    std::optional<Timestamp> created;
    QMap<QString, QString> labels;    ///< secret-looking values masked
    std::vector<SecretTrace> secrets; ///< in options and labels

    friend bool operator==(const Volume &, const Volume &) = default;
};

} // namespace hullwatch
