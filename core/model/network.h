// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace hullwatch {

/// One row of GET /networks.
struct Network {
    QString id;
    QString name;
    QString driver;
    QString scope;
    bool internal = false;
    QMap<QString, QString> options;

    friend bool operator==(const Network &, const Network &) = default;
};

} // namespace hullwatch
