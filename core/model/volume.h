// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace hullwatch {

/// One row of GET /volumes. A local volume with options {type: none, o: bind, device: /path} is a bind mount
/// in disguise. Passwords in `o` are masked by the decoder.
struct Volume {
    QString name;
    QString driver;
    QString mountpoint;
    QMap<QString, QString> options;

    friend bool operator==(const Volume &, const Volume &) = default;
};

} // namespace hullwatch
