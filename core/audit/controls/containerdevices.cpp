// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/hostpaths.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/heldcapability.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/usernamespace.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString tun = u"/dev/net/tun"_s;

// One thing that opens devices of the host, and how grave it is.
struct Opening {
    Severity severity = Severity::Medium;
    bool isFailure = true;
    QString shown; ///< "/dev/sda (rwm)"
    Evidence evidence;
    bool isMount = false;
    bool isAnyDevice = false;
    bool isUnsure = false; ///< a field that could not be read may make it harmless
    QString impliedBy;
};

std::optional<Severity> deviceSeverity(const QString &path) {
    struct Family {
        QRegularExpression pattern;
        Severity severity;
    };
    static const Family families[] = {
        // The memory of the machine and its disks, by any of their names.
        {QRegularExpression(
             u"\\A/dev(/(mem|kmem|port|loop-control|root|sd[a-z].*|hd[a-z].*|nvme.*|vd[a-z].*|xvd.*|dm-.*|"
             "md[0-9].*|mmcblk.*|loop[0-9].*|nbd.*|rbd.*|zd[0-9].*|(mapper|disk|block|md)(/.*)?))?\\z"_s),
         Severity::Critical},
        {QRegularExpression(u"\\A/dev/(kmsg|vhost.*|uinput|input(/.*)?)\\z"_s), Severity::High},
        {QRegularExpression(u"\\A/dev/(net(/tun)?|fuse|kvm|tpm.*)\\z"_s), Severity::Medium},
    };
    if (path == u"/"_s)
        return Severity::Critical;
    for (const Family &family : families) {
        if (family.pattern.match(path).hasMatch())
            return family.severity;
    }
    return std::nullopt;
}

// Those that every container has, and directories under /dev that are none.
bool isHarmless(const QString &path) {
    static const QRegularExpression harmless(u"\\A/dev/(null|zero|full|random|urandom|tty|ptmx|pts(/"
                                             u".*)?|shm(/.*)?|mqueue(/.*)?|log|hugepages(/.*)?)"
                                             "\\z"_s);
    return harmless.match(path).hasMatch();
}

std::optional<Opening> openingOf(const Device &device, int index, const HostConfig &config) {
    const QString path = cleanHostPath(device.pathOnHost);
    // The Engine takes nothing for everything.
    const QString permissions = device.cgroupPermissions.isEmpty() ? u"rwm"_s : device.cgroupPermissions;
    Opening opening;
    opening.shown = device.pathOnHost + u" ("_s + permissions + u')';
    opening.evidence = inspected(u"HostConfig.Devices[%1]"_s.arg(index), opening.shown);
    if (isHarmless(path))
        return std::nullopt;
    if (const auto severity = deviceSeverity(path)) {
        opening.severity = *severity;
        // A tunnel takes the right to set up networks.
        if (path == tun && mayHold(config, u"CAP_NET_ADMIN"_s) == false)
            opening.severity = Severity::Low;
        return opening;
    }
    opening.isFailure = false;
    const bool isReadOnly = permissions == u"r"_s;
    const bool isNamedDevice = path.startsWith(u"/dev/"_s);
    opening.isUnsure = !isNamedDevice;
    return isReadOnly && isNamedDevice ? std::nullopt : std::optional(opening);
}

// A rule "b 8:* rwm" opens devices that the container, with MKNOD, makes the nodes for.
struct Rule {
    QString type;
    QString major;
    QString minor;
    QString access;
};

std::optional<Rule> parseRule(const QString &text) {
    static const QRegularExpression all(u"\\Aa(\\s+\\*:\\*)?(\\s+[rwm]+)?\\z"_s);
    static const QRegularExpression one(u"\\A([abc])\\s+(\\*|[0-9]+):(\\*|[0-9]+)\\s+([rwm]{1,3})\\z"_s);
    const QString written = text.trimmed();
    if (all.match(written).hasMatch())
        return Rule{u"a"_s, u"*"_s, u"*"_s, u"rwm"_s};
    const auto match = one.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    return Rule{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

Opening openingOf(const Rule &rule, const QString &text, int index, const HostConfig &config) {
    static const QStringList memory{u"1"_s, u"2"_s, u"4"_s};
    Opening opening;
    opening.shown = text;
    opening.evidence = inspected(u"HostConfig.DeviceCgroupRules[%1]"_s.arg(index), text);
    const bool isMemory = rule.major == u"1"_s && (rule.minor == u"*"_s || memory.contains(rule.minor));
    const bool isGrave = rule.type != u"c"_s || rule.major == u"*"_s || isMemory;
    if (!isGrave) {
        opening.isFailure = false;
        return opening;
    }
    const std::optional<bool> mayMakeNodes = mayHold(config, u"CAP_MKNOD"_s);
    opening.severity = mayMakeNodes == false ? Severity::High : Severity::Critical;
    opening.isFailure = mayMakeNodes != false;
    opening.isUnsure = !mayMakeNodes;
    opening.isAnyDevice = mayMakeNodes == true;
    return opening;
}

// Their files are the finding of V-HOSTPATH, of which this one follows.
void addMounts(std::vector<Opening> &openings, const HostMounts &found, const Daemon &daemon) {
    for (const HostMount &mount : found.mounts) {
        const auto severity = deviceSeverity(mount.source);
        const bool isDevice = mount.source == u"/dev"_s || mount.source.startsWith(u"/dev/"_s);
        if (!isDevice || isHarmless(mount.source))
            continue;
        const auto asPath = hostPathSeverity(mount.source, !mount.readWrite.valueOr(true),
                                             cleanHostPath(daemon.dockerRootDir));
        Opening opening;
        opening.severity = severity.value_or(Severity::Medium);
        opening.isFailure = severity.has_value();
        opening.shown = mount.writtenSource;
        opening.evidence = Evidence{mount.origin, mount.path, mount.writtenSource};
        opening.isMount = true;
        if (asPath && *asPath > Severity::Low)
            opening.impliedBy = u"V-HOSTPATH"_s;
        openings.push_back(std::move(opening));
    }
}

// Volumes that the driver makes by mounting a disk of the host.
void addVolumes(std::vector<Opening> &openings, const Container &container, const Snapshot &snapshot) {
    for (const Mount &mount : *container.mounts) {
        const Volume *volume = mount.type == u"volume"_s ? snapshot.findVolume(mount.name) : nullptr;
        if (!volume || volume->driver != u"local"_s)
            continue;
        const QString device = volume->options->value(u"device"_s);
        const QStringList flags = volume->options->value(u"o"_s).split(u',');
        const bool isBind = flags.contains(u"bind"_s) || flags.contains(u"rbind"_s) ||
                            volume->options->value(u"type"_s) == u"bind"_s;
        if (isBind || !device.startsWith(u"/dev/"_s))
            continue;
        Opening opening;
        opening.severity = Severity::High;
        opening.shown = device;
        opening.evidence = fromVolume(*volume, u"Options.device"_s, device);
        opening.isMount = true;
        openings.push_back(std::move(opening));
    }
}

void addConfigured(std::vector<Opening> &openings, const HostConfig &config) {
    int index = 0;
    for (const Device &device : *config.devices) {
        if (auto opening = openingOf(device, index++, config))
            openings.push_back(*std::move(opening));
    }
    index = 0;
    for (const QString &text : *config.deviceCgroupRules) {
        if (const auto rule = parseRule(text))
            openings.push_back(openingOf(*rule, text, index, config));
        ++index;
    }
}

// Counted ones first, then the gravest.
bool isWorse(const Opening &a, const Opening &b) {
    const auto key = [](const Opening &opening) {
        return std::tuple(opening.impliedBy.isEmpty(), opening.isFailure, opening.severity);
    };
    return key(a) > key(b);
}

void advise(Outcome &outcome) {
    outcome.remediation.run = u"--device=/dev/x:/dev/x:r"_s;
    outcome.remediation.compose = u"devices:\n  - \"/dev/x:/dev/x:r\""_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew with the one device that it uses, r where it only reads and rw "
                   "where it writes, and without --device-cgroup-rule; /dev/x stands for its name."));
}

Outcome judgeOpenings(std::vector<Opening> openings, const Container &container, const Snapshot &snapshot) {
    std::stable_sort(openings.begin(), openings.end(), isWorse);
    const Opening &worst = openings.front();
    const UserNamespace space = userNamespaceOf(container, snapshot.daemon);
    QStringList shown;
    std::vector<Evidence> evidence;
    for (const Opening &opening : openings) {
        shown += opening.shown;
        evidence.push_back(opening.evidence);
    }
    const QString list = shown.join(u", "_s);
    Outcome result =
        worst.isFailure
            ? fail(
                  escapeSeverity(worst.severity, space),
                  say(QT_TRANSLATE_NOOP("Control", "The container reaches devices of the host: %1."), {list}),
                  std::move(evidence))
            : warn(escapeSeverity(worst.severity, space),
                   say(QT_TRANSLATE_NOOP("Control", "The container may do more with devices of the host than "
                                                    "most programs need: %1."),
                       {list}),
                   std::move(evidence));
    if (worst.isMount)
        result.confidence = Confidence::Medium;
    if (worst.isUnsure)
        result.confidence = Confidence::Low;
    result.impliedBy = worst.impliedBy;
    const bool isAnyDevice = std::any_of(openings.begin(), openings.end(),
                                         [](const Opening &opening) { return opening.isAnyDevice; });
    if (isAnyDevice && !isProtected(space))
        result.facts += u"any-device"_s;
    advise(result);
    return result;
}

Outcome allDevices(const Container &container, const Snapshot &snapshot) {
    const bool isRootless = daemonSecurityOption(snapshot.daemon, u"rootless"_s).has_value();
    Outcome result =
        fail(isRootless ? Severity::High : Severity::Critical,
             say(QT_TRANSLATE_NOOP("Control", "The container has all devices of the host because it is "
                                              "privileged.")),
             {inspected(u"HostConfig.Privileged"_s, jsonOf(container.hostConfig.privileged))});
    result.impliedBy = u"C-PRIV"_s;
    advise(result);
    result.remediation.run.prepend(u"--privileged=false "_s);
    result.remediation.compose.prepend(u"privileged: false\n"_s);
    return result;
}

Outcome requestedDevices(const std::vector<DeviceRequest> &requests) {
    QStringList drivers;
    for (const DeviceRequest &request : requests)
        drivers += request.driver.isEmpty() ? request.capabilities.join(u", "_s) : request.driver;
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "A driver of the engine gives the container devices: %1."),
                 {drivers.join(u", "_s)}),
             {inspected(u"HostConfig.DeviceRequests"_s, jsonOf(drivers))});
    result.remediation.run = u"--gpus device=0"_s;
    result.remediation.note =
        say(QT_TRANSLATE_NOOP("Control", "Ask for the devices that the program uses rather than for all."));
    return result;
}

// What leaves open whether there are any; nothing when all could be read.
std::optional<Outcome> undecided(const Container &container, const HostMounts &found) {
    const HostConfig &config = container.hostConfig;
    if (!config.devices)
        return unreadableInspect(config.devices, u"HostConfig.Devices"_s);
    if (!isListed(config.deviceCgroupRules))
        return unreadableInspect(config.deviceCgroupRules, u"HostConfig.DeviceCgroupRules"_s);
    for (const QString &text : *config.deviceCgroupRules) {
        if (!parseRule(text))
            return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the rule for devices %1 cannot be "
                                                            "read."),
                               {text}),
                           {inspected(u"HostConfig.DeviceCgroupRules"_s, text)});
    }
    if (!config.deviceRequests)
        return unreadableInspect(config.deviceRequests, u"HostConfig.DeviceRequests"_s);
    if (!config.privileged)
        return unreadableInspect(config.privileged, u"HostConfig.Privileged"_s);
    if (!container.mounts)
        return unreadableInspect(container.mounts, u"Mounts"_s);
    if (!found.unclear.isEmpty())
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: what is mounted by %1 cannot be seen."),
                {found.unclear.join(u", "_s)}),
            {inspected(found.unclear.first(), QJsonValue())});
    return std::nullopt;
}

Outcome judgeDevices(const Container &container, const Snapshot &snapshot) {
    const HostConfig &config = container.hostConfig;
    const HostMounts found = hostMountsOf(container, snapshot);
    std::vector<Opening> openings;
    addConfigured(openings, config);
    addMounts(openings, found, snapshot.daemon);
    addVolumes(openings, container, snapshot);
    const bool isOpen = std::any_of(openings.begin(), openings.end(),
                                    [](const Opening &opening) { return opening.isFailure; });
    if (*config.privileged)
        return allDevices(container, snapshot);
    if (isOpen)
        return judgeOpenings(std::move(openings), container, snapshot);
    if (auto open = undecided(container, found))
        return *std::move(open);
    if (!openings.empty())
        return judgeOpenings(std::move(openings), container, snapshot);
    if (!config.deviceRequests->empty())
        return requestedDevices(*config.deviceRequests);
    return pass(
        say(QT_TRANSLATE_NOOP("Control", "The container has no device of the host, or may only read it.")),
        {inspected(u"HostConfig.Devices"_s, static_cast<qint64>(config.devices->size()))});
}

constexpr Control table[] = {
    {"C-DEVICE",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No host devices, or least privilege"),
     QT_TRANSLATE_NOOP("Control", "Host devices"),
     QT_TRANSLATE_NOOP("Control",
                       "A disk or the memory of the machine, opened as a device, is read and written "
                       "past every permission of the host's files."),
     QT_TRANSLATE_NOOP("Control", "Give no device, or one for reading alone: --device=/dev/x:/dev/x:r."),
     {{27}, {"5.18"}},
     &judgeDevices,
     Severity::Critical,
     true},
};

} // namespace

std::span<const Control> containerDevices() {
    return table;
}

} // namespace hullwatch::controls
