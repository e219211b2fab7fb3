// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/imagereference.h"
#include "core/audit/normalise/runtimeclass.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString sysctlPath = u"HostConfig.Sysctls"_s;
const QString runtimePath = u"HostConfig.Runtime"_s;
const QString imagePath = u"Config.Image"_s;

// Settings of the kernel that weaken a network or shared memory. One that is missing has the kernel's value.
bool isWeakening(const QString &key, const QString &value) {
    struct Setting {
        QRegularExpression key;
        QString value; ///< empty for any
    };
    static const Setting settings[] = {
        {QRegularExpression(u"\\Anet\\.ipv4\\.(ip_forward|conf\\..+\\.forwarding)\\z"_s), u"1"_s},
        {QRegularExpression(u"\\Anet\\.ipv6\\.conf\\..+\\.forwarding\\z"_s), u"1"_s},
        {QRegularExpression(u"\\Anet\\.ipv4\\.conf\\..+\\.rp_filter\\z"_s), u"0"_s},
        {QRegularExpression(u"\\Anet\\.ipv[46]\\.conf\\..+\\.accept_(redirects|source_route)\\z"_s), u"1"_s},
        {QRegularExpression(u"\\Anet\\.ipv4\\.conf\\..+\\.route_localnet\\z"_s), u"1"_s},
        {QRegularExpression(u"\\Akernel\\.shm.*\\z"_s), {}},
    };
    // The runtime takes slashes for dots.
    QString name = key;
    name.replace(u'/', u'.');
    return std::any_of(std::begin(settings), std::end(settings), [&](const Setting &setting) {
        return setting.key.match(name).hasMatch() &&
               (setting.value.isEmpty() || setting.value == value.trimmed());
    });
}

Outcome judgeSysctls(const Container &container, const Snapshot &) {
    const HostConfig &config = container.hostConfig;
    const Field<QMap<QString, QString>> &sysctls = config.sysctls;
    using State = Field<QMap<QString, QString>>::State;
    // The engine leaves the map out when it is empty; an answer without HostConfig lacks Privileged too.
    const bool isNothingRead =
        sysctls.state() == State::Missing && config.privileged.state() == Field<bool>::State::Missing;
    if (sysctls.state() == State::Invalid || isNothingRead)
        return unreadableInspect(sysctls, sysctlPath);
    QStringList weakening;
    QStringList all;
    for (auto setting = sysctls->begin(); setting != sysctls->end(); ++setting) {
        const QString shown = setting.key() + u'=' + *setting;
        all += shown;
        if (isWeakening(setting.key(), *setting))
            weakening += shown;
    }
    const Evidence evidence = inspected(sysctlPath, sysctls ? jsonOf(all) : QJsonValue());
    if (weakening.isEmpty())
        return pass(
            all.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Control", "The container changes no setting of the kernel; "
                                                   "those of the host itself cannot be seen."))
                : say(QT_TRANSLATE_NOOP("Control", "No setting of the kernel that the container changes "
                                                   "is known to weaken it.")),
            {evidence});
    Outcome result = warn(Severity::Low,
                          say(QT_TRANSLATE_NOOP("Control", "Settings of the kernel in the container help to "
                                                           "redirect traffic or to fill memory: %1."),
                              {weakening.join(u", "_s)}),
                          {evidence});
    result.remediation.compose = u"sysctls: {}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "Create the container anew without these --sysctl options; a router or VPN that needs them "
        "may have a waiver."));
    return result;
}

void adviseRuntime(Outcome &outcome) {
    outcome.remediation.run = u"--runtime runc"_s;
    outcome.remediation.compose = u"runtime: runc"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew with a runtime that you know, or list its program in the "
                   "policy."));
}

Outcome judgeRuntime(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const Daemon &daemon = snapshot.daemon;
    const Field<QString> &written = container.hostConfig.runtime;
    if (!written)
        return unreadableInspect(written, runtimePath);
    if (written->isEmpty() && !daemon.defaultRuntime)
        return unreadableInfo(daemon.defaultRuntime, u"DefaultRuntime"_s);
    if (!daemon.runtimes)
        return unreadableInfo(daemon.runtimes, u"Runtimes"_s);
    const QString name = written->isEmpty() ? *daemon.defaultRuntime : *written;
    const QString program = runtimeProgramOf(container, daemon);
    const std::vector<Evidence> evidence{
        inspected(runtimePath, *written),
        fromInfo(u"Runtimes.%1.path"_s.arg(name), program.isEmpty() ? QJsonValue() : QJsonValue(program))};
    if (program.isEmpty()) {
        Outcome result = warn(Severity::Info,
                              say(QT_TRANSLATE_NOOP("Control", "The engine no longer knows the runtime %1 of "
                                                               "the container, which cannot start again."),
                                  {name}),
                              evidence);
        adviseRuntime(result);
        return result;
    }
    if (isSandbox(program))
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "The runtime %1 keeps the container away from the host's "
                                             "kernel: what helps to break out of it weighs less."),
                {name}),
            evidence);
    if (isRuntimeProgram(program, context.policy.runtimes))
        return pass(
            say(QT_TRANSLATE_NOOP("Control", "The runtime %1 is a usual one; the container shares the "
                                             "kernel of the host."),
                {name}),
            evidence);
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "The runtime %1 starts a program that is not known "
                                              "here: %2."),
                 {name, program}),
             evidence);
    adviseRuntime(result);
    return result;
}

bool isOf(const Container &container, const Image &image) {
    return image.id == container.imageId ||
           (!container.imageManifestDigest.isEmpty() && image.id == container.imageManifestDigest);
}

QString tagOf(const ImageReference &reference) {
    return reference.tag.isEmpty() ? u"latest"_s : reference.tag;
}

const Image *taggedAs(const ImageReference &wanted, const std::vector<Image> &images) {
    const QStringView name = QStringView(wanted.path).sliced(wanted.path.lastIndexOf(u'/') + 1);
    const auto found = std::find_if(images.begin(), images.end(), [&](const Image &image) {
        return std::any_of(image.repoTags.begin(), image.repoTags.end(), [&](const QString &text) {
            // Of a host's hundreds of images few have the name; only those are taken apart.
            if (!text.contains(name))
                return false;
            const ImageReference tag = parseImageReference(text);
            return tag.repository() == wanted.repository() && tagOf(tag) == tagOf(wanted);
        });
    });
    return found == images.end() ? nullptr : &*found;
}

Outcome drifted(Verdict verdict, Message reason, std::vector<Evidence> evidence) {
    Outcome result = warn(Severity::Medium, std::move(reason), std::move(evidence));
    result.verdict = verdict;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Create the container anew: docker compose up -d takes the image of today. Name it by its "
                   "digest (name:tag@sha256:…) where every start must run the same one."));
    return result;
}

// What the host itself knows; the registry is not asked.
Outcome judgeTag(const Container &container, const Snapshot &snapshot, const ImageReference &reference) {
    const bool isListedHere = std::any_of(snapshot.images.begin(), snapshot.images.end(),
                                          [&](const Image &image) { return isOf(container, image); });
    const std::vector<Evidence> evidence{inspected(imagePath, container.imageName),
                                         inspected(u"Image"_s, container.imageId)};
    const bool isPinned = !reference.digest.isEmpty() && !reference.path.isEmpty();
    if (isPinned)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The image is named by its digest: every start runs the "
                                                     "same one.")),
                    evidence);
    if (!isListedHere)
        return drifted(
            Verdict::Fail,
            say(QT_TRANSLATE_NOOP("Control", "The image of the container was removed from the host, "
                                             "so that nobody can start it again or look at it.")),
            evidence);
    if (!reference.digest.isEmpty())
        return pass(say(QT_TRANSLATE_NOOP("Control", "The container names its image by the id, and the image "
                                                     "is there.")),
                    evidence);
    const Image *tagged = taggedAs(reference, snapshot.images);
    if (!tagged)
        return drifted(
            Verdict::Warn,
            say(QT_TRANSLATE_NOOP("Control", "No image of the host has the name %1 any more, by which "
                                             "the container was made."),
                {container.imageName}),
            evidence);
    std::vector<Evidence> both = evidence;
    both.push_back(fromImageRow(u"Id"_s, tagged->id));
    if (!isOf(container, *tagged))
        return drifted(Verdict::Warn,
                       say(QT_TRANSLATE_NOOP("Control", "%1 names a newer image by now; the container still "
                                                        "runs the one before."),
                           {container.imageName}),
                       std::move(both));
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "The container runs the image that %1 names on this "
                                              "host; the registry was not asked."),
                 {container.imageName}),
             std::move(both));
    result.confidence = Confidence::Medium;
    return result;
}

Outcome judgeImageDrift(const Container &container, const Snapshot &snapshot) {
    if (container.imageName.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, imagePath, true, false);
    if (container.imageId.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, u"Image"_s, true, false);
    if (!snapshot.imagesKnown)
        return unread(snapshot, u"GET /images/json"_s);
    return judgeTag(container, snapshot, parseImageReference(container.imageName));
}

// An answer of the engine shows what is, not what was agreed on.
Outcome judgeLateUpdate(const Container &container, const Snapshot &) {
    return unknown(
        say(QT_TRANSLATE_NOOP(
            "Control", "Not assessed: whether docker update changed the limits or the restart policy "
                       "of the container since it was approved takes an earlier state. Take a snapshot "
                       "when all is as agreed, compare it with a later one, and attest the result.")),
        {inspected(u"Created"_s,
                   container.created ? QJsonValue(container.created->toRfc3339()) : QJsonValue())});
}

constexpr Control table[] = {
    {"C-SYSCTL",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Namespaced sysctls are sane"),
     QT_TRANSLATE_NOOP("Control", "Weak kernel settings"),
     QT_TRANSLATE_NOOP("Control", "A container that forwards packets or believes redirects turns into a way "
                                  "around the rules between networks."),
     QT_TRANSLATE_NOOP("Control", "Leave the --sysctl options out that nobody needs."),
     {{3}, {}},
     &judgeSysctls,
     Severity::Low,
     true},
    {"C-RUNTIME",
     Severity::Info,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Runtime class known"),
     QT_TRANSLATE_NOOP("Control", "Unknown runtime"),
     QT_TRANSLATE_NOOP("Control",
                       "The runtime starts the container as root of the host. A sandbox such as "
                       "gVisor or Kata keeps the host's kernel out of reach; a strange program does "
                       "as it likes."),
     QT_TRANSLATE_NOOP("Control", "Use a runtime that you know; a sandbox for what you do not trust."),
     {{32}, {}},
     &judgeRuntime,
     Severity::Info,
     true},
    {"C-IMAGEDRIFT",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Container runs the image its tag now points to"),
     QT_TRANSLATE_NOOP("Control", "Runs an outdated image"),
     QT_TRANSLATE_NOOP("Control", "A new image was pulled or built, but the old one with its holes goes on "
                                  "running until the container is created anew."),
     QT_TRANSLATE_NOOP("Control", "Create the container anew from today's image."),
     {{7}, {"5.28", "4.4"}},
     &judgeImageDrift,
     Severity::Medium,
     false},
    {"C-LATEPRIVUPDATE",
     Severity::Info,
     SubjectKind::Container,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Live settings equal declared settings"),
     QT_TRANSLATE_NOOP("Control", "Settings changed while running"),
     QT_TRANSLATE_NOOP("Control", "Limits and restart policy can be changed while a container runs; what the "
                                  "compose file says is then no longer true, and the next start undoes it."),
     QT_TRANSLATE_NOOP("Control", "Take a snapshot of the agreed state, and compare later ones with it."),
     {{}, {}},
     &judgeLateUpdate,
     Severity::Info,
     false},
};

} // namespace

std::span<const Control> containerSettings() {
    return table;
}

} // namespace hullwatch::controls
