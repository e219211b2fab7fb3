// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/hostpath.h"
#include "core/audit/normalise/user.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Outcome unreadableImage(const Field<T> &field, const QString &path) {
    return unreadable(u"GET /images/{id}/json"_s, path, field.state() == Field<T>::State::Missing,
                      field.isNull());
}

Outcome judgeImageUser(const Image &image, const Snapshot &snapshot) {
    if (!image.details)
        return unread(snapshot, imageCall(image));
    const Field<QString> &written = image.details->user;
    const QString path = u"Config.User"_s;
    if (!written)
        return unreadableImage(written, path);
    const Evidence evidence = fromImage(path, *written);
    const ParsedUser user = parseUser(*written);
    const Message advice = say(QT_TRANSLATE_NOOP(
        "Control", "Write USER 10001:10001 near the end of the Dockerfile, and give the files that the "
                   "program writes to that user."));
    if (user.isRoot) {
        Outcome result = fail(
            Severity::Medium,
            written->isEmpty() ? say(QT_TRANSLATE_NOOP("Control", "The image names no user: its containers "
                                                                  "run as root unless told otherwise."))
                               : say(QT_TRANSLATE_NOOP("Control", "The image says that its containers run "
                                                                  "as root.")),
            {evidence});
        result.remediation.note = advice;
        return result;
    }
    if (user.isRootGroup) {
        Outcome result =
            warn(Severity::Medium,
                 say(QT_TRANSLATE_NOOP("Control", "The user of the image is not root, but its group is.")),
                 {evidence});
        result.remediation.note = advice;
        return result;
    }
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "Containers of the image run as %1."), {*written}), {evidence});
    // The name may be another name of root in the image's /etc/passwd.
    if (user.isNamed())
        result.confidence = Confidence::Medium;
    return result;
}

Outcome judgeImageHealth(const Image &image, const Snapshot &snapshot) {
    if (!image.details)
        return unread(snapshot, imageCall(image));
    const Field<HealthCheck> &check = image.details->healthcheck;
    const QString path = u"Config.Healthcheck.Test"_s;
    if (!check && !check.isNull())
        return unreadableImage(check, path);
    const QStringList &test = check->test;
    const bool isOff = test.value(0) == u"NONE"_s;
    if (check && !isOff && test.size() > 1)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The image brings a health check.")),
                    {fromImage(path, jsonOf(test))});
    Outcome result =
        fail(Severity::Low,
             isOff ? say(QT_TRANSLATE_NOOP("Control", "The image switches the health check off."))
                   : say(QT_TRANSLATE_NOOP("Control", "The image has no health check.")),
             {fromImage(path, check ? jsonOf(test) : QJsonValue())});
    result.remediation.run = u"--health-cmd '/usr/local/bin/check' --health-interval 30s"_s;
    result.remediation.compose =
        u"healthcheck:\n  test: [\"CMD\", \"/usr/local/bin/check\"]\n  interval: 30s\n  timeout: 3s"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Write HEALTHCHECK CMD with a command that asks the program itself into the Dockerfile; "
                   "the command here is an example."));
    return result;
}

// Programs that help an intruder on, in the order of the search.
QStringList installedTools(const ImageHistory &history) {
    static const QRegularExpression install(
        u"\\b(apt-get|apt|apk|yum|dnf|microdnf|zypper|pacman)\\b[^&|;]*\\b(install|add|-S)\\b([^&|;]*)"_s);
    static const QRegularExpression tool(
        u"(?<![\\w.-])(gcc|g\\+\\+|clang|make|build-essential|netcat[a-z-]*|nc|ncat|socat|curl|wget|sudo|vim|"
        "nano|nmap|tcpdump|strace|gdb|telnet|openssh(?:-server|-client)?)(?![\\w.+-])"_s);
    QStringList tools;
    for (const ImageLayer &layer : history.layers) {
        auto step = install.globalMatch(layer.createdBy);
        while (step.hasNext()) {
            auto name = tool.globalMatch(step.next().captured(3));
            while (name.hasNext())
                tools += name.next().captured(1);
        }
    }
    tools.removeDuplicates();
    return tools;
}

QString megabytes(qint64 bytes) {
    return QString::number(bytes / 1'000'000);
}

Outcome judgeSize(const Image &image, const Snapshot &snapshot, const AuditContext &context) {
    const Policy &policy = context.policy;
    const Evidence size = fromImageRow(u"Size"_s, image.sizeBytes);
    const Message advice = say(QT_TRANSLATE_NOOP(
        "Control", "Build in several stages and start the last one from a small base, such as a distroless, "
                   "alpine or slim image, copying only what runs."));
    const bool isBig = image.sizeBytes > policy.imageFailBytes;
    if (isBig || image.sizeBytes > policy.imageWarnBytes) {
        const Message reason = say(QT_TRANSLATE_NOOP("Control", "The image takes %1 MB; %2 MB are enough for "
                                                                "most programs."),
                                   {megabytes(image.sizeBytes), megabytes(policy.imageWarnBytes)});
        Outcome result = isBig ? fail(Severity::Low, reason, {size}) : warn(Severity::Low, reason, {size});
        result.confidence = Confidence::Medium;
        result.remediation.note = advice;
        return result;
    }
    const QStringList tools = image.history ? installedTools(*image.history) : QStringList();
    if (!tools.isEmpty()) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "The image is built with tools that help an "
                                                               "intruder on: %1."),
                                  {tools.join(u", "_s)}),
                              {size, fromHistory(u"[].CreatedBy"_s, jsonOf(tools))});
        result.confidence = Confidence::Medium;
        result.remediation.note = advice;
        return result;
    }
    if (image.sizeBytes <= 0)
        return unreadable(u"GET /images/json"_s, u"Size"_s, true, false);
    if (!image.history)
        return unread(snapshot, historyCall(image));
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The image takes %1 MB, and its history shows no "
                                                           "tools that an intruder would look for."),
                              {megabytes(image.sizeBytes)}),
                          {size});
    result.confidence = Confidence::Low;
    return result;
}

Outcome attackDirectory(const QString &directory) {
    Outcome result =
        fail(Severity::Critical,
             say(QT_TRANSLATE_NOOP("Control", "The image starts its programs in %1: that is how the attack "
                                              "CVE-2024-21626 leaves the container."),
                 {directory}),
             {fromImage(u"Config.WorkingDir"_s, directory)});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Run nothing of this image, find out where it came from, and look at what its containers "
                   "did; runc 1.1.12 and later refuse the trick."));
    return result;
}

QStringList riskyDeclarations(const ImageDetails &details) {
    static const QStringList ports{u"22"_s, u"23"_s, u"2375"_s};
    static const QStringList paths{u"/"_s,    u"/etc"_s,  u"/bin"_s, u"/sbin"_s, u"/usr"_s, u"/lib"_s,
                                   u"/dev"_s, u"/proc"_s, u"/sys"_s, u"/root"_s, u"/run"_s, u"/var"_s};
    QStringList found;
    for (const QString &port : *details.exposedPorts) {
        if (ports.contains(port.section(u'/', 0, 0)))
            found += u"EXPOSE "_s + port;
    }
    for (const QString &volume : *details.volumes) {
        const QString path = cleanHostPath(volume);
        if (paths.contains(path) || path.endsWith(u".sock"_s))
            found += u"VOLUME "_s + volume;
    }
    return found;
}

Outcome judgeDeclarations(const Image &image, const Snapshot &snapshot) {
    static const QRegularExpression descriptor(u"\\A/+(proc/+(self|thread-self|[0-9]+)/+|dev/+)fd(/|\\z)"_s);
    if (!image.details)
        return unread(snapshot, imageCall(image));
    const ImageDetails &details = *image.details;
    if (details.workingDir && descriptor.match(*details.workingDir).hasMatch())
        return attackDirectory(*details.workingDir);
    const QStringList risky = riskyDeclarations(details);
    if (!risky.isEmpty()) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "The image declares what a service seldom "
                                                               "needs: %1."),
                                  {risky.join(u", "_s)}),
                              {fromImage(u"Config"_s, jsonOf(risky))});
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Take these lines out of the Dockerfile; a volume on a system directory and a port of "
                       "remote administration do not belong into an image."));
        return result;
    }
    if (!details.workingDir)
        return unreadableImage(details.workingDir, u"Config.WorkingDir"_s);
    if (!details.exposedPorts)
        return unreadableImage(details.exposedPorts, u"Config.ExposedPorts"_s);
    if (!details.volumes)
        return unreadableImage(details.volumes, u"Config.Volumes"_s);
    return pass(say(QT_TRANSLATE_NOOP("Control", "The volumes, ports and directory that the image declares "
                                                 "are harmless.")),
                {fromImage(u"Config.WorkingDir"_s, *details.workingDir),
                 fromImage(u"Config.ExposedPorts"_s, jsonOf(details.exposedPorts)),
                 fromImage(u"Config.Volumes"_s, jsonOf(details.volumes))});
}

Outcome judgeSetuid(const Image &image, const Snapshot &) {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the modes of files show only in an export "
                                                    "of the image. List them with find / -xdev -perm /6000 "
                                                    "in a test container, and attest the result.")),
                   {fromImageRow(u"Id"_s, image.id)});
}

Outcome judgeUnused(const Snapshot &snapshot, const AuditContext &context) {
    const QString call = u"GET /images/json"_s;
    if (!snapshot.imagesKnown)
        return unread(snapshot, call);
    QSet<QString> inUse;
    for (const ContainerPtr &container : snapshot.containers)
        inUse.insert(container->imageId);
    const auto count = [&](auto matches) {
        return static_cast<qint64>(std::count_if(snapshot.images.begin(), snapshot.images.end(), matches));
    };
    const auto total = static_cast<qint64>(snapshot.images.size());
    const qint64 dangling = count([](const Image &image) { return image.isDangling(); });
    const qint64 used = count([&](const Image &image) { return inUse.contains(image.id); });
    const std::vector<Evidence> evidence{fromCall(call, u"length"_s, total),
                                         fromCall(call, u"dangling"_s, dangling),
                                         fromCall(call, u"used"_s, used)};
    const bool isDanglingMany = dangling > context.policy.maxDanglingImages;
    const bool areAllRead = std::none_of(snapshot.gaps.begin(), snapshot.gaps.end(), [](const Gap &gap) {
        return gap.what.startsWith(u"GET /containers"_s);
    });
    if (used * 2 >= total && !isDanglingMany)
        return pass(say(QT_TRANSLATE_NOOP("Control", "%1 of %2 images are in use."),
                        {QString::number(used), QString::number(total)}),
                    evidence);
    if (!isDanglingMany && !areAllRead)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: not every container could be read, so "
                                                        "that some images may be in use unseen.")),
                       evidence);
    Outcome result =
        warn(Severity::Low,
             isDanglingMany ? say(QT_TRANSLATE_NOOP("Control", "%1 images are left over without a name."),
                                  {QString::number(dangling)})
                            : say(QT_TRANSLATE_NOOP("Control", "Only %1 of %2 images are in use."),
                                  {QString::number(used), QString::number(total)}),
             evidence);
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Look at docker image ls, then remove what nobody needs; docker image prune removes those "
                   "without a name, with -a also those without a container."));
    return result;
}

constexpr Control table[] = {
    {"I-USER",
     Severity::Medium,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Image declares non-root USER"),
     QT_TRANSLATE_NOOP("Control", "Image runs as root"),
     QT_TRANSLATE_NOOP("Control", "Nearly everybody runs an image as it comes. One that names no user makes "
                                  "each of its containers root."),
     QT_TRANSLATE_NOOP("Control", "Add USER with a number of 10000 or above to the Dockerfile."),
     {{}, {"4.1"}},
     &judgeImageUser,
     Severity::Medium,
     true},
    {"I-MINIMAL",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Small image, few tools"),
     QT_TRANSLATE_NOOP("Control", "Big image or tools in it"),
     QT_TRANSLATE_NOOP("Control", "Compilers, download tools and shells are what an intruder would have to "
                                  "bring along. Each package is also one more to keep patched."),
     QT_TRANSLATE_NOOP("Control", "Build in stages and ship only what runs."),
     {{11}, {"4.3"}},
     &judgeSize,
     Severity::Low,
     false},
    {"I-HEALTH",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Image has HEALTHCHECK"),
     QT_TRANSLATE_NOOP("Control", "Image without health check"),
     QT_TRANSLATE_NOOP("Control", "A program that hangs or was knocked out looks as well as before when "
                                  "nobody asks it."),
     QT_TRANSLATE_NOOP("Control", "Add a HEALTHCHECK to the Dockerfile."),
     {{44}, {"4.6"}},
     &judgeImageHealth,
     Severity::Low,
     false},
    {"I-SETUID",
     Severity::Medium,
     SubjectKind::Image,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "No unnecessary setuid/setgid files"),
     QT_TRANSLATE_NOOP("Control", "Setuid programs"),
     QT_TRANSLATE_NOOP("Control", "A program with the setuid bit runs as root whoever starts it; an intruder "
                                  "with an ordinary account needs one hole in one of them."),
     QT_TRANSLATE_NOOP("Control", "Take the bits away in the Dockerfile, or set no-new-privileges, which "
                                  "makes them harmless."),
     {{33}, {"4.8"}},
     &judgeSetuid,
     Severity::Medium,
     true},
    {"I-PACKAGES",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Verified packages only"),
     QT_TRANSLATE_NOOP("Control", "Unverified packages"),
     QT_TRANSLATE_NOOP("Control", "A package whose signature nobody checked may have been exchanged on the "
                                  "way into the image."),
     QT_TRANSLATE_NOOP("Control", "Install from signed repositories, check sums of what is downloaded, and "
                                  "attest that."),
     {{}, {"4.11"}},
     {},
     Severity::Low,
     false},
    {"I-VOLUMEDECL",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Image declares no risky volume, directory or port"),
     QT_TRANSLATE_NOOP("Control", "Risky declarations"),
     QT_TRANSLATE_NOOP("Control",
                       "What an image declares takes effect without anybody asking for it: a port "
                       "of remote administration opens, or a directory leads out of the container."),
     QT_TRANSLATE_NOOP("Control", "Remove the lines from the Dockerfile, or do not use the image."),
     {{}, {}},
     &judgeDeclarations,
     Severity::Critical,
     true},
    {"I-SPRAWL",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Few unused images"),
     QT_TRANSLATE_NOOP("Control", "Many unused images"),
     QT_TRANSLATE_NOOP("Control", "Old images keep their holes, and somebody starts one of them by mistake."),
     QT_TRANSLATE_NOOP("Control", "Remove images that no container needs."),
     {{39}, {"6.1"}},
     &judgeUnused,
     Severity::Low,
     false},
};

} // namespace

std::span<const Control> imageContent() {
    return table;
}

} // namespace hullwatch::controls
