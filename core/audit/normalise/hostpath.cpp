// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/hostpath.h"

#include <QStringList>
#include <QStringTokenizer>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

QString withoutPrefix(const QString &path, const QString &prefix) {
    if (path == prefix)
        return u"/"_s;
    return path.startsWith(prefix + u'/') ? path.mid(prefix.size()) : path;
}

bool isPipe(const QString &path) {
    return path.startsWith(u"\\\\"_s) || path.startsWith(u"//./"_s);
}

QString spelled(const QString &source) {
    if (!isPipe(source))
        return cleanHostPath(source);
    QString pipe = source;
    return pipe.replace(u'\\', u'/').toLower();
}

// A bind mount that `docker inspect` shows as a plain volume.
bool isBindVolume(const Volume &volume) {
    if (volume.driver != u"local"_s || !volume.options->value(u"device"_s).startsWith(u'/'))
        return false;
    const QStringList flags = volume.options->value(u"o"_s).split(u',');
    return flags.contains(u"bind"_s) || flags.contains(u"rbind"_s) ||
           volume.options->value(u"type"_s) == u"bind"_s;
}

bool isNoHostPath(const QString &type) {
    return type == u"tmpfs"_s || type == u"image"_s || type == u"cluster"_s;
}

void addVolume(const Mount &mount, const Snapshot &snapshot, HostMounts &result) {
    if (!snapshot.volumesKnown) {
        result.volumesUnread = true;
        result.unclear += mount.path;
        return;
    }
    const Volume *volume = mount.name.isEmpty() ? nullptr : snapshot.findVolume(mount.name);
    if (!volume || volume->driver.isEmpty() || !volume->options) {
        result.unclear += mount.path;
        return;
    }
    if (!isBindVolume(*volume))
        return;
    HostMount hidden;
    hidden.writtenSource = volume->options->value(u"device"_s);
    hidden.source = spelled(hidden.writtenSource);
    hidden.destination = mount.destination;
    hidden.readWrite = mount.readWrite;
    hidden.origin = u"GET /volumes"_s;
    hidden.path = u"Volumes["_s + volume->name + u"].Options.device"_s;
    hidden.isHiddenBind = true;
    result.mounts.push_back(std::move(hidden));
}

} // namespace

QString cleanHostPath(const QString &path) {
    if (!path.startsWith(u'/'))
        return path;
    QStringList segments;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u"."_s)
            continue;
        if (segment != u".."_s)
            segments += segment;
        else if (!segments.isEmpty())
            segments.removeLast();
    }
    QString clean = u'/' + segments.join(u'/');
    clean = withoutPrefix(clean, u"/run/desktop/mnt/host"_s);
    clean = withoutPrefix(clean, u"/host_mnt"_s);
    if (clean == u"/var/run"_s || clean.startsWith(u"/var/run/"_s))
        clean = clean.mid(4);
    return clean;
}

HostMounts hostMountsOf(const Container &container, const Snapshot &snapshot) {
    HostMounts result;
    for (const Mount &mount : *container.mounts) {
        if (isNoHostPath(mount.type))
            continue;
        if (mount.type == u"volume"_s) {
            addVolume(mount, snapshot, result);
            continue;
        }
        // A mount of a type that could not be read may be either.
        if (mount.type.isEmpty()) {
            result.unclear += mount.path;
            if (!mount.name.isEmpty())
                addVolume(mount, snapshot, result);
        }
        if (mount.source.isEmpty()) {
            result.unclear += mount.path;
            continue;
        }
        if (mount.destination.isEmpty())
            result.unclear += mount.path;
        HostMount found;
        found.writtenSource = mount.source;
        found.source = spelled(mount.source);
        found.destination = mount.destination;
        found.readWrite = mount.readWrite;
        found.origin = u"GET /containers/{id}/json"_s;
        const bool isBindText = mount.path.startsWith(u"HostConfig.Binds"_s);
        found.path = isBindText ? mount.path : mount.path + u".Source"_s;
        const bool known =
            std::any_of(result.mounts.begin(), result.mounts.end(), [&](const HostMount &other) {
                return other.source == found.source && other.destination == found.destination;
            });
        if (!known)
            result.mounts.push_back(std::move(found));
    }
    result.unclear.removeDuplicates();
    return result;
}

PathRelation relationOf(const QString &mounted, const QString &pattern) {
    const auto haves = qTokenize(mounted, u'/', Qt::SkipEmptyParts);
    const auto wants = qTokenize(pattern, u'/', Qt::SkipEmptyParts);
    auto have = haves.begin();
    auto want = wants.begin();
    for (; have != haves.end() && want != wants.end(); ++have, ++want) {
        if (*want != u"*" && *want != *have)
            return PathRelation::Unrelated;
    }
    if (have == haves.end())
        return want == wants.end() ? PathRelation::Same : PathRelation::Contains;
    return PathRelation::Below;
}

} // namespace hullwatch
