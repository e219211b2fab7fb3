// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hullwatch::simulator {

/// One engine release as its clients see it.
struct EngineVersion {
    QString engine; ///< "20.10.24"
    QString api;    ///< newest API it speaks: "1.41"
    QString minApi; ///< oldest API it speaks: "1.12"
    QString gitCommit;
    QString goVersion;
    QString containerd;
    QString runc;
};

/// The release that introduced `api` ("1.41" … "1.56"); an unknown text is taken as "1.41".
[[nodiscard]] EngineVersion engineVersionForApi(const QString &api);

/// Compares "1.9" and "1.41" as numbers: negative, zero or positive. Text that is no version compares as 0.0.
[[nodiscard]] int compareApiVersions(QStringView left, QStringView right);

} // namespace hullwatch::simulator
