// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/hostpaths.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/hostpath.h"

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString optionsPath = u"Options"_s;

bool isRemoteType(const QString &type) {
    return type.startsWith(u"nfs"_s) || type == u"cifs"_s || type == u"smb3"_s || type == u"sshfs"_s;
}

void adviseVolume(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Save what is in it, remove the volume and create it anew without driver options; mount "
                   "a path of the host openly where one is meant."));
}

Outcome passwordInOptions(const Volume &volume, const SecretTrace &trace) {
    Outcome result =
        fail(Severity::High,
             say(QT_TRANSLATE_NOOP("Control", "The options of the volume hold a password that everybody who "
                                              "may list volumes can read.")),
             {fromVolume(volume, trace.place, jsonOf(trace))});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Change the password, mount the share on the host with a credentials file that root "
                   "alone can read, and create the volume anew."));
    return result;
}

Outcome remoteShare(const Volume &volume, const QString &device) {
    Outcome result =
        warn(Severity::Medium,
             say(QT_TRANSLATE_NOOP("Control", "The volume is a share of another machine: %1."), {device}),
             {fromVolume(volume, u"Options.device"_s, device)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Make sure that the other machine grants this host only that share, over a network that "
                   "nobody else can listen to."));
    return result;
}

// A path of the host under the name of a volume, or a block device of it.
Outcome disguise(const Volume &volume, const QString &device, const QString &flags, const Daemon &daemon) {
    const QString path = cleanHostPath(device);
    const bool isReadOnly = flags.split(u',').contains(u"ro"_s);
    const auto severity = hostPathSeverity(path, isReadOnly, cleanHostPath(daemon.dockerRootDir));
    const std::vector<Evidence> evidence{fromVolume(volume, u"Options.device"_s, device),
                                         fromVolume(volume, u"Options.o"_s, flags)};
    const bool isDevice = path.startsWith(u"/dev/"_s);
    Message reason =
        isDevice ? say(QT_TRANSLATE_NOOP("Control", "The volume is the device %1 of the host."), {device})
                 : say(QT_TRANSLATE_NOOP("Control", "The volume looks harmless, but is the path %1 of the "
                                                    "host."),
                       {device});
    Outcome result = severity && *severity > Severity::Low
                         ? fail(isDevice ? Severity::High : *severity, std::move(reason), evidence)
                         : warn(Severity::Low, std::move(reason), evidence);
    result.confidence = Confidence::Medium;
    adviseVolume(result);
    return result;
}

Outcome judgeDisguise(const Volume &volume, const Snapshot &snapshot) {
    if (volume.driver.isEmpty())
        return unreadable(u"GET /volumes"_s, u"Driver"_s, true, false);
    const auto &options = volume.options;
    if (!options && !options.isNull())
        return unreadable(u"GET /volumes"_s, optionsPath,
                          options.state() == Field<QMap<QString, QString>>::State::Missing, false);
    for (const SecretTrace &trace : volume.secrets) {
        // "credentials" of cifs names a file of the host.
        const bool isSecret = trace.look != SecretLook::None && trace.look != SecretLook::Placeholder &&
                              trace.name != u"credentials"_s && trace.name != u"cred"_s;
        if (isSecret && trace.place.startsWith(optionsPath))
            return passwordInOptions(volume, trace);
    }
    const Evidence driver = fromVolume(volume, u"Driver"_s, volume.driver);
    if (volume.driver != u"local"_s) {
        Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The plugin %1 keeps the volume; where, it "
                                                               "does not tell."),
                                  {volume.driver}),
                              {driver});
        result.confidence = Confidence::Low;
        return result;
    }
    const QString type = options->value(u"type"_s);
    const QString device = options->value(u"device"_s);
    const QString flags = options->value(u"o"_s);
    if (isRemoteType(type) || device.startsWith(u"//"_s) ||
        (!device.startsWith(u'/') && device.contains(u':')))
        return remoteShare(volume, device);
    if (device.startsWith(u'/'))
        return disguise(volume, device, flags, snapshot.daemon);
    const bool isPlain = type.isEmpty() && device.isEmpty() && flags.isEmpty();
    if (isPlain || type == u"tmpfs"_s)
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "The volume is a plain one, in the engine's own folder.")),
            {driver, fromVolume(volume, optionsPath, jsonOf(QStringList(options->keys())))});
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: the options of the volume do not tell what "
                                         "it is (type %1, device %2)."),
            {type.isEmpty() ? u"-"_s : type, device.isEmpty() ? u"-"_s : device}),
        {fromVolume(volume, optionsPath, jsonOf(QStringList(options->keys())))});
}

QString projectOf(const Container &container) {
    return container.labels.value(u"com.docker.compose.project"_s,
                                  container.labels.value(u"com.docker.stack.namespace"_s));
}

bool isWriter(const Mount &mount) {
    return mount.readWrite.valueOr(true) && !mount.name.isEmpty();
}

// It may be any volume.
bool isNameless(const Mount &mount) {
    return mount.type == u"volume"_s && mount.name.isEmpty();
}

// Names of the volumes that the container may write.
QStringList writtenVolumes(const Container &container) {
    QStringList names;
    for (const Mount &mount : *container.mounts) {
        if (isWriter(mount))
            names += mount.name;
    }
    return names;
}

bool isWriterOf(const Container &container, const QString &volume) {
    const auto &mounts = *container.mounts;
    return std::any_of(mounts.begin(), mounts.end(),
                       [&](const Mount &mount) { return mount.name == volume && isWriter(mount); });
}

bool areAllContainersRead(const Snapshot &snapshot) {
    const bool hasGap = std::any_of(snapshot.gaps.begin(), snapshot.gaps.end(),
                                    [](const Gap &gap) { return gap.what.startsWith(u"GET /containers"_s); });
    return !hasGap && std::all_of(snapshot.containers.begin(), snapshot.containers.end(),
                                  [](const ContainerPtr &container) {
                                      return container->mounts.isSet() &&
                                             std::none_of(container->mounts->begin(),
                                                          container->mounts->end(), isNameless);
                                  });
}

Outcome notAllRead() {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the mounts of some container could not be "
                                                    "read, and it may use the volume.")),
                   {inspected(u"Mounts"_s, QJsonValue())});
}

Outcome sharedBetween(const QString &volume, const Container &other) {
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "The volume %1 is also written by %2, which belongs to another "
                                              "project."),
                 {volume, other.name}),
             {inspected(u"Mounts"_s, volume), inspected(u"Config.Labels"_s, projectOf(other))});
    result.confidence = Confidence::Medium;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Give each project volumes of its own; where data must pass, mount it read-only for the "
                   "one that only reads."));
    return result;
}

Outcome borrowed(const Container &container, const QStringList &lenders) {
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "The container takes over all mounts of another one: %1."),
                 {lenders.join(u", "_s)}),
             {inspected(u"HostConfig.VolumesFrom"_s, jsonOf(container.hostConfig.volumesFrom))});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Name the volumes that are needed instead of --volumes-from, read-only where possible."));
    return result;
}

Outcome judgeSharing(const Container &container, const Snapshot &snapshot) {
    const Field<QStringList> &from = container.hostConfig.volumesFrom;
    if (!isListed(from))
        return unreadableInspect(from, u"HostConfig.VolumesFrom"_s);
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    const QString project = projectOf(container);
    const QStringList written = writtenVolumes(container);
    const auto sharedWith = [&](const Container &other) {
        return std::find_if(written.begin(), written.end(),
                            [&](const QString &volume) { return isWriterOf(other, volume); });
    };
    if (!written.isEmpty()) {
        for (const ContainerPtr &other : snapshot.containers) {
            const auto volume = sharedWith(*other);
            if (volume != written.end() && other->id != container.id && projectOf(*other) != project)
                return sharedBetween(*volume, *other);
        }
    }
    if (!from->isEmpty())
        return borrowed(container, *from);
    if (!written.isEmpty() && !areAllContainersRead(snapshot))
        return notAllRead();
    return pass(
        say(QT_TRANSLATE_NOOP("Control", "The container shares no volume with another project.")),
        {inspected(u"HostConfig.VolumesFrom"_s, jsonOf(*from)), inspected(u"Mounts"_s, jsonOf(written))});
}

Outcome judgeBackup(const Volume &volume, const Snapshot &snapshot) {
    QStringList writers;
    for (const ContainerPtr &container : snapshot.containers) {
        if (container->state.running && isWriterOf(*container, volume.name))
            writers += container->name;
    }
    const Evidence evidence = inspected(u"Mounts[].RW"_s, jsonOf(writers));
    if (!writers.isEmpty()) {
        const QString label = volume.labels.value(u"backup"_s);
        const QString names = writers.join(u", "_s);
        Outcome result =
            label.isEmpty()
                ? fail(Severity::Medium,
                       say(QT_TRANSLATE_NOOP("Control", "%1 writes this volume, and nobody has attested that "
                                                        "it is backed up."),
                           {names}),
                       {evidence})
                : warn(
                      Severity::Medium,
                      say(QT_TRANSLATE_NOOP("Control", "%1 writes this volume. Its label backup says %2, but "
                                                       "nobody has attested that one was made."),
                          {names, label}),
                      {evidence, fromVolume(volume, u"Labels.backup"_s, label)});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "No API shows a backup: restore one on trial, and attest that with its date."));
        return result;
    }
    if (!areAllContainersRead(snapshot))
        return notAllRead();
    return notApplicable(say(QT_TRANSLATE_NOOP("Control", "No running container writes this volume.")),
                         {evidence});
}

constexpr Control table[] = {
    {"V-HIDDENBIND",
     Severity::Critical,
     SubjectKind::Volume,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Named volume is not a disguised bind or remote mount"),
     QT_TRANSLATE_NOOP("Control", "Volume in disguise"),
     QT_TRANSLATE_NOOP("Control", "Reviews look for paths of the host, not for volumes. One made with driver "
                                  "options carries such a path, a disk or a password past them."),
     QT_TRANSLATE_NOOP("Control", "Create volumes without driver options."),
     {{28}, {}},
     &judgeDisguise,
     Severity::Critical,
     true},
    {"V-VOLFROM",
     Severity::Info,
     SubjectKind::Volume,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "volumes-from and shared volumes are intended"),
     QT_TRANSLATE_NOOP("Control", "Volume shared"),
     QT_TRANSLATE_NOOP("Control", "Two programs that write one volume can change each other's files; whoever "
                                  "takes one over reaches the other through it."),
     QT_TRANSLATE_NOOP("Control", "Share volumes within a project only, read-only where possible."),
     {{}, {}},
     &judgeSharing,
     Severity::Info,
     false,
     false,
     true},
    {"V-BACKUP",
     Severity::Medium,
     SubjectKind::Volume,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Writable data is backed up"),
     QT_TRANSLATE_NOOP("Control", "No known backup"),
     QT_TRANSLATE_NOOP("Control", "Extortion encrypts the data and the volume with it. Only a copy that the "
                                  "host cannot overwrite brings it back."),
     QT_TRANSLATE_NOOP("Control", "Back volumes up to another machine, and try to restore them."),
     {{38}, {}},
     &judgeBackup,
     Severity::Medium,
     false},
};

} // namespace

std::span<const Control> volumes() {
    return table;
}

} // namespace hullwatch::controls
