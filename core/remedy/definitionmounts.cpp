// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/definitionparts.h"

#include <QRegularExpression>

namespace hullwatch::definition {

using namespace Qt::StringLiterals;

namespace {

// A field of the comma-separated list that --mount takes.
QString csvField(const QString &key, const QString &value) {
    const QString field = key + u'=' + value;
    const bool isPlain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n');
    return isPlain ? field : u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
}

QString labelMode(const Mount &mount) {
    for (const QString &mode : mount.mode.split(u',')) {
        if (mode == u"z"_s || mode == u"Z"_s)
            return mode;
    }
    return {};
}

bool isReadOnly(const Mount &mount) {
    return !mount.readWrite.valueOr(true);
}

// The propagation that the Engine gives by itself need not be written.
QString askedPropagation(const Mount &mount) {
    return mount.propagation == u"rprivate"_s ? QString() : mount.propagation;
}

QString sourceOf(const Mount &mount) {
    return mount.type == u"volume"_s ? mount.name : mount.source;
}

// -v makes a missing directory and takes SELinux modes; --mount takes every character.
std::vector<Phrase> runOptions(const Mount &mount, const MountOptions &options) {
    const QString source = sourceOf(mount);
    const bool isShort = (mount.type == u"bind"_s || mount.type == u"volume"_s) && !source.isEmpty() &&
                         !source.contains(u':') && !mount.destination.contains(u':') &&
                         options.subpath.isEmpty() && !options.nonRecursive;
    if (isShort) {
        QStringList modes;
        if (isReadOnly(mount))
            modes += u"ro"_s;
        for (const QString &mode : {labelMode(mount), askedPropagation(mount)}) {
            if (!mode.isEmpty())
                modes += mode;
        }
        if (options.noCopy)
            modes += u"nocopy"_s;
        const QString ending = modes.isEmpty() ? QString() : u':' + modes.join(u',');
        return {u"--volume"_s, source + u':' + mount.destination + ending};
    }
    QStringList fields{csvField(u"type"_s, mount.type)};
    if (!source.isEmpty())
        fields += csvField(u"source"_s, source);
    fields += csvField(u"target"_s, mount.destination);
    if (isReadOnly(mount))
        fields += u"readonly"_s;
    if (!askedPropagation(mount).isEmpty())
        fields += csvField(u"bind-propagation"_s, askedPropagation(mount));
    if (options.nonRecursive)
        fields += u"bind-nonrecursive=true"_s;
    if (options.noCopy)
        fields += u"volume-nocopy=true"_s;
    if (!options.subpath.isEmpty())
        fields += csvField(u"volume-subpath"_s, options.subpath);
    if (options.tmpfsBytes > 0)
        fields += u"tmpfs-size="_s + QString::number(options.tmpfsBytes);
    if (options.tmpfsMode > 0)
        fields += u"tmpfs-mode="_s + QString::number(options.tmpfsMode, 8);
    return {u"--mount"_s, fields.join(u',')};
}

void addMember(ComposeValue &value, const QString &key, ComposeValue member) {
    if (!member.items.empty())
        value.insert(key, std::move(member));
}

ComposeValue composeMount(const Mount &mount, const MountOptions &options, const QString &source) {
    ComposeValue value = ComposeValue::map();
    value.insert(u"type"_s, ComposeValue::ofText(mount.type));
    if (!source.isEmpty())
        value.insert(u"source"_s, ComposeValue::ofText(source));
    value.insert(u"target"_s, ComposeValue::ofText(mount.destination));
    if (isReadOnly(mount))
        value.insert(u"read_only"_s, ComposeValue::ofFlag(true));
    ComposeValue bind = ComposeValue::map();
    if (!askedPropagation(mount).isEmpty())
        bind.insert(u"propagation"_s, ComposeValue::ofText(askedPropagation(mount)));
    if (mount.type == u"bind"_s && !labelMode(mount).isEmpty())
        bind.insert(u"selinux"_s, ComposeValue::ofText(labelMode(mount)));
    addMember(value, u"bind"_s, std::move(bind));
    ComposeValue volume = ComposeValue::map();
    if (options.noCopy)
        volume.insert(u"nocopy"_s, ComposeValue::ofFlag(true));
    if (!options.subpath.isEmpty())
        volume.insert(u"subpath"_s, ComposeValue::ofText(options.subpath));
    addMember(value, u"volume"_s, std::move(volume));
    ComposeValue tmpfs = ComposeValue::map();
    if (options.tmpfsBytes > 0)
        tmpfs.insert(u"size"_s, ComposeValue::ofNumber(options.tmpfsBytes));
    if (options.tmpfsMode > 0)
        tmpfs.insert(u"mode"_s, ComposeValue::ofNumber(options.tmpfsMode));
    addMember(value, u"tmpfs"_s, std::move(tmpfs));
    return value;
}

// Compose would put the project's name before it and begin with an empty volume.
QString externalVolume(const QString &name, ComposeValue &volumes) {
    static const QRegularExpression other(u"[^A-Za-z0-9._-]"_s);
    const QString key = QString(name).replace(other, u"-"_s);
    if (!volumes.keys.contains(key)) {
        ComposeValue volume = ComposeValue::map();
        volume.insert(u"external"_s, ComposeValue::ofFlag(true));
        volume.insert(u"name"_s, ComposeValue::ofText(name));
        volumes.insert(key, std::move(volume));
    }
    return key;
}

QString permissionsOf(const Device &device) {
    return device.cgroupPermissions.isEmpty() ? QString() : u':' + device.cgroupPermissions;
}

void addDeviceRequests(Draft &draft) {
    ComposeValue list = ComposeValue::ofTexts(QStringList());
    std::vector<Phrase> run;
    for (const DeviceRequest &request : *draft.config.deviceRequests) {
        ComposeValue value = ComposeValue::map();
        if (!request.driver.isEmpty())
            value.insert(u"driver"_s, ComposeValue::ofText(request.driver));
        if (!request.deviceIds.isEmpty())
            value.insert(u"device_ids"_s, ComposeValue::ofTexts(request.deviceIds));
        else
            value.insert(u"count"_s, request.count < 0 ? ComposeValue::ofWord(u"all"_s)
                                                       : ComposeValue::ofNumber(request.count));
        QStringList capabilities;
        for (const QString &alternative : request.capabilities)
            capabilities += alternative.split(u'+');
        value.insert(u"capabilities"_s, ComposeValue::ofTexts(capabilities));
        list.append(std::move(value));
        if (request.driver == u"cdi"_s) {
            for (const QString &id : request.deviceIds)
                run.insert(run.end(), {u"--device"_s, id});
            continue;
        }
        run.push_back(u"--gpus"_s);
        if (!request.deviceIds.isEmpty())
            run.push_back(u"\"device="_s + request.deviceIds.join(u',') + u'"');
        else
            run.push_back(request.count < 0 ? u"all"_s : QString::number(request.count));
    }
    if (list.items.empty())
        return;
    ComposeValue reservations = ComposeValue::map();
    reservations.insert(u"devices"_s, std::move(list));
    ComposeValue resources = ComposeValue::map();
    resources.insert(u"reservations"_s, std::move(reservations));
    ComposeValue deploy = ComposeValue::map();
    deploy.insert(u"resources"_s, std::move(resources));
    draft.add(u"deploy"_s, std::move(deploy), std::move(run));
}

} // namespace

void addMounts(Draft &draft) {
    QStringList temporary;
    for (auto entry = draft.config.tmpfs->begin(); entry != draft.config.tmpfs->end(); ++entry)
        temporary += entry.value().isEmpty() ? entry.key() : entry.key() + u':' + entry.value();
    draft.addList(u"tmpfs"_s, temporary, u"--tmpfs"_s);
    ComposeValue list = ComposeValue::ofTexts(QStringList());
    std::vector<Phrase> run;
    for (const Mount &mount : *draft.container.mounts) {
        if (mount.type == u"tmpfs"_s && draft.config.tmpfs->contains(mount.destination))
            continue;
        const MountOptions options = draft.unjudged.mountOptions.value(mount.destination);
        const bool isVolume = mount.type == u"volume"_s && !mount.name.isEmpty();
        const QString source =
            isVolume ? externalVolume(mount.name, draft.definition.volumes) : sourceOf(mount);
        list.append(composeMount(mount, options, source));
        const std::vector<Phrase> words = runOptions(mount, options);
        run.insert(run.end(), words.begin(), words.end());
    }
    if (!list.items.empty())
        draft.add(u"volumes"_s, std::move(list), std::move(run));
}

void addDevices(Draft &draft) {
    QStringList devices;
    for (const Device &device : *draft.config.devices) {
        const QString inside = device.pathInContainer.isEmpty() ? device.pathOnHost : device.pathInContainer;
        devices += device.pathOnHost + u':' + inside + permissionsOf(device);
    }
    draft.addList(u"devices"_s, devices, u"--device"_s);
    draft.addList(u"device_cgroup_rules"_s, *draft.config.deviceCgroupRules, u"--device-cgroup-rule"_s);
    addDeviceRequests(draft);
}

} // namespace hullwatch::definition
