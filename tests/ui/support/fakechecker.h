// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hostchecker.h"

#include <QList>

namespace hullwatch::test {

/// Names hosts by their address and finds what a test tells it to find, at once.
class FakeChecker : public ui::HostChecker {
    Q_OBJECT
public:
    using HostChecker::HostChecker;

    [[nodiscard]] HostId hostOf(const SavedHost &host) const override {
        const bool usable =
            host.url.startsWith(QStringLiteral("tcp://")) || host.url.startsWith(QStringLiteral("unix:///"));
        return usable ? HostId{host.url} : HostId{};
    }
    [[nodiscard]] SavedHost copyOf(const HostId &host) const override {
        SavedHost copy = newSavedHost(host.value);
        copy.files.ca = QStringLiteral("/home/ada/.docker/ca.pem");
        return copy;
    }
    void check(const SavedHost &host) override {
        ++asked;
        ui::HostCheck check = found;
        if (hostOf(host).isEmpty())
            check.address = {ErrorCode::InvalidUrl, host.url};
        Q_EMIT checked(host, check);
    }

    ui::HostCheck found;
    int asked = 0;
};

} // namespace hullwatch::test
