// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decodehostconfig.h"

#include <QSet>

#include <initializer_list>

namespace hullwatch {

namespace {

// "/host:/inside:ro" or "volume:/inside"
Mount mountOfBind(const QString &bind, int index) {
    const QStringList parts = bind.split(u':');
    Mount mount;
    mount.path = QStringLiteral("HostConfig.Binds[%1]").arg(index);
    mount.source = parts.value(0);
    mount.destination = parts.value(1);
    mount.mode = parts.value(2);
    mount.type = mount.source.startsWith(u'/') ? QStringLiteral("bind") : QStringLiteral("volume");
    if (mount.type == QStringLiteral("volume"))
        mount.name = mount.source;
    const QStringList modes = mount.mode.split(u',');
    mount.readWrite = !modes.contains(QStringLiteral("ro"));
    for (const QString &mode : modes) {
        if (mode.endsWith(QStringLiteral("shared")) || mode.endsWith(QStringLiteral("slave")) ||
            mode.endsWith(QStringLiteral("private")))
            mount.propagation = mode;
    }
    return mount;
}

Mount mountOfPoint(const json::Value &point, int index) {
    Mount mount;
    mount.path = QStringLiteral("Mounts[%1]").arg(index);
    mount.type = json::text(point, "Type");
    mount.name = json::text(point, "Name");
    mount.source = json::text(point, "Source");
    mount.destination = json::text(point, "Destination");
    mount.mode = json::text(point, "Mode");
    mount.propagation = json::text(point, "Propagation");
    mount.readWrite = json::field<bool>(point, "RW");
    return mount;
}

Mount mountOfSpecification(const json::Value &specification, int index) {
    Mount mount;
    mount.path = QStringLiteral("HostConfig.Mounts[%1]").arg(index);
    mount.type = json::text(specification, "Type");
    mount.source = json::text(specification, "Source");
    if (mount.type == QStringLiteral("volume"))
        mount.name = mount.source;
    mount.destination = json::text(specification, "Target");
    mount.propagation = json::text(json::child(specification, "BindOptions"), "Propagation");
    const auto readOnly = json::field<bool>(specification, "ReadOnly");
    mount.readWrite = readOnly.state() == Field<bool>::State::Invalid ? Field<bool>::invalid()
                                                                      : Field<bool>(!readOnly.valueOr(false));
    return mount;
}

// Whether all of these are texts, or not there: a source that cannot be read could be anything.
bool haveReadableTexts(const json::Value &list, std::initializer_list<const char *> keys) {
    for (const json::Value &item : list) {
        if (!item.is_object())
            return false;
        for (const char *key : keys) {
            if (json::field<QString>(item, key).state() == Field<QString>::State::Invalid)
                return false;
        }
    }
    return true;
}

} // namespace

// Mounts[] is the truth; Binds and HostConfig.Mounts add what a container that never started does not list.
Field<std::vector<Mount>> decodeMounts(const json::Value &inspect, const json::Value &hostConfig) {
    const json::Value *points = json::member(inspect, "Mounts");
    const auto binds = json::listField(hostConfig, "Binds");
    const json::Value *specifications = json::member(hostConfig, "Mounts");
    if ((points && !points->is_array() && !points->is_null()) ||
        binds.state() == Field<QStringList>::State::Invalid ||
        (specifications && !specifications->is_array() && !specifications->is_null()))
        return Field<std::vector<Mount>>::invalid();
    // The engine writes an empty list where nothing is mounted: whatever else leaves it open.
    if (!points || !hostConfig.is_object())
        return {};
    if (points->is_null())
        return Field<std::vector<Mount>>::null();
    if (!haveReadableTexts(*points, {"Type", "Name", "Source", "Destination", "Mode", "Propagation"}) ||
        (specifications && !haveReadableTexts(*specifications, {"Type", "Source", "Target"})))
        return Field<std::vector<Mount>>::invalid();
    std::vector<Mount> mounts;
    QSet<QString> destinations;
    int index = 0;
    for (const json::Value &point : *points) {
        mounts.push_back(mountOfPoint(point, index++));
        destinations.insert(mounts.back().destination);
    }
    const auto addUnlessListed = [&](Mount mount) {
        if (destinations.contains(mount.destination))
            return;
        destinations.insert(mount.destination);
        mounts.push_back(std::move(mount));
    };
    index = 0;
    for (const QString &bind : *binds)
        addUnlessListed(mountOfBind(bind, index++));
    index = 0;
    if (specifications) {
        for (const json::Value &specification : *specifications)
            addUnlessListed(mountOfSpecification(specification, index++));
    }
    return mounts;
}

} // namespace hullwatch
