// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/mounts.h"

#include "core/simulator/random.h"

#include <QStringList>

#include <algorithm>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

Json bindMount(const QString &source, const QString &target, const QString &mode, bool writable,
               const QString &propagation) {
    return {{"Type", "bind"},       {"Source", jsonOf(source)}, {"Destination", jsonOf(target)},
            {"Mode", jsonOf(mode)}, {"RW", writable},           {"Propagation", jsonOf(propagation)}};
}

Json volumeMount(const QString &name, const QString &target, const QString &mode, bool writable) {
    return {{"Type", "volume"},
            {"Name", jsonOf(name)},
            {"Source", jsonOf(u"/var/lib/docker/volumes/"_s + name + u"/_data"_s)},
            {"Destination", jsonOf(target)},
            {"Driver", "local"},
            {"Mode", jsonOf(mode)},
            {"RW", writable},
            {"Propagation", ""}};
}

/// "source:target[:options]" as `docker run -v` takes it.
Json mountOfBind(const QString &bind) {
    const QStringList parts = bind.split(u':');
    if (parts.size() < 2)
        return nullptr;
    const QString mode = parts.value(2);
    const QStringList options = mode.split(u',');
    const bool writable = !options.contains(u"ro"_s);
    if (!parts[0].startsWith(u'/'))
        return volumeMount(parts[0], parts[1], mode.isEmpty() ? u"z"_s : mode, writable);
    QString propagation = u"rprivate"_s;
    for (const QString &option : options) {
        if (option.endsWith(u"slave") || option.endsWith(u"shared") || option.endsWith(u"private"))
            propagation = option;
    }
    return bindMount(parts[0], parts[1], mode, writable, propagation);
}

QString textAt(const Json &object, const char *key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                       : QString();
}

Json mountOfSpec(const Json &spec) {
    const bool writable = !(spec.contains("ReadOnly") && spec["ReadOnly"] == Json(true));
    if (textAt(spec, "Type") == u"volume")
        return volumeMount(textAt(spec, "Source"), textAt(spec, "Target"), u"z"_s, writable);
    return bindMount(textAt(spec, "Source"), textAt(spec, "Target"), {}, writable, u"rprivate"_s);
}

bool isCovered(const Json &mounts, const std::string &target) {
    return std::any_of(mounts.begin(), mounts.end(),
                       [&target](const Json &mount) { return mount["Destination"] == Json(target); });
}

} // namespace

Json mountsOf(const Json &inspect, const QString &containerId) {
    Json mounts = Json::array();
    const Json &hostConfig = inspect["HostConfig"];
    if (const auto binds = hostConfig.find("Binds"); binds != hostConfig.end() && binds->is_array()) {
        for (const Json &bind : *binds) {
            Json mount = bind.is_string() ? mountOfBind(QString::fromStdString(bind.get<std::string>()))
                                          : Json(nullptr);
            if (!mount.is_null())
                mounts.push_back(std::move(mount));
        }
    }
    if (const auto specs = hostConfig.find("Mounts"); specs != hostConfig.end() && specs->is_array()) {
        for (const Json &spec : *specs) {
            if (spec.is_object())
                mounts.push_back(mountOfSpec(spec));
        }
    }
    const Json &config = inspect["Config"];
    if (const auto volumes = config.find("Volumes"); volumes != config.end() && volumes->is_object()) {
        Random random(seedFor(containerId.left(15).toULongLong(nullptr, 16), 9, 0));
        for (auto it = volumes->begin(); it != volumes->end(); ++it) {
            const QString name = random.hex(64);
            if (!isCovered(mounts, it.key()))
                mounts.push_back(volumeMount(name, QString::fromStdString(it.key()), {}, true));
        }
    }
    return mounts;
}

} // namespace hullwatch::simulator
