// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace hullwatch {

/// One row of GET /networks. The row does not say which containers are attached: see `membersOf`.
struct Network {
    QString id;
    QString name;
    QString driver;
    QString scope;
    Field<bool> internal;
    Field<bool> ingress;
    Field<bool> enableIpv4; ///< missing before API 1.48
    Field<bool> enableIpv6;
    QString ipamDriver;
    QStringList subnets; ///< IPAM.Config[].Subnet
    Field<QMap<QString, QString>> options;
    QMap<QString, QString> labels;

    friend bool operator==(const Network &, const Network &) = default;
};

} // namespace hullwatch
