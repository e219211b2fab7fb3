// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/advisorymatch.h"
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

bool isTableStale(const AuditContext &context) {
    const QDateTime day(engineAdvisoriesDate(), QTime(0, 0), Qt::UTC);
    return context.daysSince(Timestamp::fromMilliseconds(day.toMSecsSinceEpoch())) > engineAdvisoriesMaxDays;
}

QString tableDate() {
    return engineAdvisoriesDate().toString(Qt::ISODate);
}

Outcome staleTable(std::vector<Evidence> evidence) {
    return unknown(
        say(QT_TRANSLATE_NOOP("Control", "Not assessed: no hole is known, but the built-in table of holes is "
                                         "of %1 and too old to vouch for that; update Hullwatch."),
            {tableDate()}),
        std::move(evidence));
}

// What was found wrong, if anything: certain, doubtful, or undecided.
std::optional<Outcome> judgedMatch(AdvisoryMatch &match, const QString &versions,
                                   std::vector<Evidence> evidence, const Message &advice) {
    evidence.insert(evidence.end(), match.evidence.begin(), match.evidence.end());
    if (!match.certain.isEmpty()) {
        Outcome result = fail(match.certainSeverity,
                              say(QT_TRANSLATE_NOOP("Control", "%1 has holes that are publicly known: %2."),
                                  {versions, (match.certain + match.doubtful).join(u", "_s)}),
                              std::move(evidence));
        result.remediation.note = advice;
        return result;
    }
    if (!match.doubtful.isEmpty()) {
        Outcome result =
            warn(match.doubtfulSeverity,
                 say(QT_TRANSLATE_NOOP("Control",
                                       "%1 is a distribution's build of a version with known holes: %2. "
                                       "The distribution may have mended them under this number."),
                     {versions, match.doubtful.join(u", "_s)}),
                 std::move(evidence));
        result.confidence = Confidence::Low;
        result.remediation.note =
            say(QT_TRANSLATE_NOOP("Control", "Look these numbers up in the distribution's security tracker, "
                                             "and install its pending updates."));
        return result;
    }
    return std::move(match.undecided);
}

Outcome judgeEngine(const Snapshot &snapshot, const AuditContext &context) {
    const Daemon &daemon = snapshot.daemon;
    std::vector<Evidence> evidence{
        fromVersion(u"Version"_s, daemon.version.isEmpty() ? QJsonValue() : QJsonValue(daemon.version))};
    if (daemon.server.startsWith(u"Libpod"_s))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine is Podman; the built-in "
                                                        "table knows the holes of Docker alone.")),
                       std::move(evidence));
    const auto release = parseRelease(daemon.version);
    if (!release)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the version of the engine could not be read.")),
            std::move(evidence));
    AdvisoryMatch match;
    addMatches(match, AdvisedPart::Engine, daemon.version, snapshot);
    static const QRegularExpression desktop(u"\\ADocker Desktop ([0-9][0-9.]*)"_s);
    if (const auto found = desktop.match(daemon.platformName); found.hasMatch()) {
        addMatches(match, AdvisedPart::Desktop, found.captured(1), snapshot);
        evidence.push_back(fromVersion(u"Platform.Name"_s, daemon.platformName));
    }
    const Release newest = newestEngine();
    const QString newestName =
        u"%1.%2.%3"_s.arg(newest.numbers[0]).arg(newest.numbers[1]).arg(newest.numbers[2]);
    const Message advice =
        say(QT_TRANSLATE_NOOP(
                "Control", "Update the engine to %1 or later, on Docker Desktop the whole of it; plan for a "
                           "restart of the containers where live restore is off."),
            {newestName});
    if (auto judged = judgedMatch(match, u"Engine "_s + daemon.version, evidence, advice))
        return *std::move(judged);
    if (isTableStale(context))
        return staleTable(std::move(evidence));
    const auto minor = [](const Release &one) { return std::pair(one.numbers[0], one.numbers[1]); };
    if (minor(*release) < minor(newest)) {
        Outcome result = warn(Severity::Low,
                              say(QT_TRANSLATE_NOOP("Control", "Engine %1 has no known hole, but on %2 a "
                                                               "newer line was out: %3."),
                                  {daemon.version, tableDate(), newestName}),
                              std::move(evidence));
        result.remediation.note = advice;
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "No hole of Engine %1 was known on %2."),
                    {daemon.version, tableDate()}),
                std::move(evidence));
}

const Component *findComponent(const Daemon &daemon, const QString &name) {
    const auto found =
        std::find_if(daemon.components.begin(), daemon.components.end(), [&](const Component &component) {
            return component.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == daemon.components.end() ? nullptr : &*found;
}

// The engine names its default runtime by the name under which it is registered.
Outcome missingRunc(const Daemon &daemon) {
    const QString runtime = *daemon.defaultRuntime;
    if (!runtime.isEmpty() && runtime != u"runc"_s && !runtime.startsWith(u"io.containerd.runc"_s))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the default runtime is %1, whose "
                                                        "holes the built-in table does not hold."),
                           {runtime}),
                       {fromInfo(u"DefaultRuntime"_s, runtime)});
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine does not tell which runc or "
                                                    "containerd it uses.")),
                   {fromVersion(u"Components"_s, QJsonValue())});
}

Outcome judgeRuntime(const Snapshot &snapshot, const AuditContext &context) {
    AdvisoryMatch match;
    std::vector<Evidence> evidence;
    QStringList versions;
    bool areBothRead = true;
    for (const auto &[name, part] :
         {std::pair(u"runc"_s, AdvisedPart::Runc), std::pair(u"containerd"_s, AdvisedPart::Containerd)}) {
        const Component *component = findComponent(snapshot.daemon, name);
        if (!component || !parseRelease(component->version)) {
            areBothRead = false;
            continue;
        }
        addMatches(match, part, component->version, snapshot);
        versions += name + u' ' + component->version;
        evidence.push_back(fromVersion(u"Components["_s + name + u"].Version"_s, component->version));
    }
    const Message advice = say(QT_TRANSLATE_NOOP(
        "Control", "Update the packages runc and containerd (containerd.io from Docker's own repository), "
                   "then restart the containers: running ones keep the old parts."));
    const QString shown = versions.join(u", "_s);
    if (auto judged = judgedMatch(match, shown, evidence, advice))
        return *std::move(judged);
    if (!areBothRead)
        return missingRunc(snapshot.daemon);
    if (isTableStale(context))
        return staleTable(std::move(evidence));
    if (!match.disputed.isEmpty()) {
        Outcome result = pass(
            say(QT_TRANSLATE_NOOP("Control", "No hole of %1 was known on %2, but the records disagree about "
                                             "%3; a later release is safe."),
                {shown, tableDate(), match.disputed.join(u", "_s)}),
            std::move(evidence));
        result.confidence = Confidence::Low;
        return result;
    }
    return pass(say(QT_TRANSLATE_NOOP("Control", "No hole of %1 was known on %2."), {shown, tableDate()}),
                std::move(evidence));
}

enum class Maintenance { Current, Ended, NotListed };

Maintenance maintenanceOf(const Release &kernel, const AuditContext &context) {
    const auto series = std::pair(kernel.numbers[0], kernel.numbers[1]);
    const QDate today = context.now.toDateTime().date();
    auto newest = std::pair(0, 0);
    for (const KernelSeries &line : longtermKernels()) {
        newest = std::max(newest, std::pair(line.major, line.minor));
        if (series == std::pair(line.major, line.minor)) {
            const QDate end = QDate(line.lastYear, line.lastMonth, 1).addMonths(1);
            return today < end ? Maintenance::Current : Maintenance::Ended;
        }
    }
    return series < newest ? Maintenance::Ended : Maintenance::NotListed;
}

bool isContainerSystem(const QString &operatingSystem) {
    static const QStringList systems{u"Bottlerocket"_s, u"Flatcar"_s,  u"Container-Optimized"_s, u"CoreOS"_s,
                                     u"Talos"_s,        u"LinuxKit"_s, u"Docker Desktop"_s};
    return std::any_of(systems.begin(), systems.end(), [&](const QString &system) {
        return operatingSystem.contains(system, Qt::CaseInsensitive);
    });
}

// A kernel that its builder maintains beyond what the number says.
Outcome judgeVendorKernel(const Daemon &daemon, const QStringList &holes, bool isEnded,
                          std::vector<Evidence> evidence) {
    const bool isSmall = isContainerSystem(daemon.operatingSystem);
    if (holes.isEmpty() && !isEnded) {
        Outcome result =
            pass(isSmall ? say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is of a maintained series, on a "
                                                            "system made for containers; how far it is "
                                                            "patched, the vendor tells."),
                               {daemon.kernel})
                         : say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is of a maintained series; how far it "
                                                            "is patched, the distribution tells."),
                               {daemon.kernel}),
                 std::move(evidence));
        result.confidence = Confidence::Low;
        return result;
    }
    Outcome result =
        warn(isSmall ? Severity::Info : Severity::Low,
             holes.isEmpty()
                 ? say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is of a series that kernel.org no longer "
                                                    "maintains; the vendor may."),
                       {daemon.kernel})
                 : say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is by its number open to %2; the vendor may "
                                                    "have mended it."),
                       {daemon.kernel, holes.join(u", "_s)}),
             std::move(evidence));
    result.confidence = Confidence::Low;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Ask the vendor until when this kernel gets repairs, install what is pending, and "
                   "start the host anew to run it."));
    return result;
}

Outcome judgeKernel(const Snapshot &snapshot, const AuditContext &context) {
    static const QRegularExpression mainline(u"\\A[0-9]+\\.[0-9]+(\\.[0-9]+)?(-rc[0-9]+)?\\z"_s);
    const Daemon &daemon = snapshot.daemon;
    const auto release = parseRelease(daemon.kernel);
    std::vector<Evidence> evidence{
        fromInfo(u"KernelVersion"_s, daemon.kernel.isEmpty() ? QJsonValue() : QJsonValue(daemon.kernel)),
        fromInfo(u"OperatingSystem"_s, daemon.operatingSystem)};
    if (!release)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: the version of the kernel could not be read.")),
            std::move(evidence));
    AdvisoryMatch match;
    addMatches(match, AdvisedPart::Kernel, daemon.kernel, snapshot);
    const QStringList holes = match.certain + match.doubtful;
    evidence.insert(evidence.end(), match.evidence.begin(), match.evidence.end());
    const Maintenance maintenance = maintenanceOf(*release, context);
    const bool isEnded = maintenance == Maintenance::Ended;
    const bool isMainline = mainline.match(daemon.kernel).hasMatch();
    if (isMainline && (isEnded || !holes.isEmpty())) {
        Outcome result = fail(
            Severity::High,
            holes.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is of a series that gets no repairs any more."),
                      {daemon.kernel})
                : say(QT_TRANSLATE_NOOP("Control", "Kernel %1 lets a container out to the host: %2."),
                      {daemon.kernel, holes.join(u", "_s)}),
            std::move(evidence));
        result.remediation.note = say(QT_TRANSLATE_NOOP(
            "Control", "Install a kernel of a series with long-term maintenance, 6.12 or 6.18, or that of a "
                       "distribution, and start the host anew."));
        return result;
    }
    if (match.undecided && holes.isEmpty() && !isEnded)
        return *std::move(match.undecided);
    if (maintenance == Maintenance::NotListed)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the built-in table of %1 does not "
                                                        "say how long the series of kernel %2 is maintained; "
                                                        "look at kernel.org or ask the distribution."),
                           {tableDate(), daemon.kernel}),
                       std::move(evidence));
    if (!isMainline)
        return judgeVendorKernel(daemon, holes, isEnded, std::move(evidence));
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "Kernel %1 is of a maintained series."), {daemon.kernel}),
             std::move(evidence));
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"H-KERNEL",
     Severity::High,
     SubjectKind::Host,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "Kernel current"),
     QT_TRANSLATE_NOOP("Control", "Old kernel"),
     QT_TRANSLATE_NOOP("Control", "All containers share the host's kernel. A hole in it that is publicly "
                                  "known leads from any of them to the host."),
     QT_TRANSLATE_NOOP("Control",
                       "Run a kernel that still gets repairs, and start the host anew after each."),
     {{1}, {"1.2.1"}},
     &judgeKernel,
     Severity::High,
     true},
    {"H-ENGINE",
     Severity::High,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Engine version supported and patched"),
     QT_TRANSLATE_NOOP("Control", "Engine with known holes"),
     QT_TRANSLATE_NOOP("Control", "The engine runs as root and works on what containers and images hand to "
                                  "it. Its known holes come with instructions for everybody."),
     QT_TRANSLATE_NOOP("Control", "Update the engine, and keep it on a line that gets repairs."),
     {{8}, {"1.2.2"}},
     &judgeEngine,
     Severity::Critical,
     false},
    {"H-RUNC",
     Severity::Critical,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "runc and containerd patched"),
     QT_TRANSLATE_NOOP("Control", "Runtime with known holes"),
     QT_TRANSLATE_NOOP("Control", "runc builds the walls of each container as root of the host. Its known "
                                  "holes let a prepared image or a process inside step out."),
     QT_TRANSLATE_NOOP("Control", "Update runc and containerd, then restart the containers."),
     {{8}, {}},
     &judgeRuntime,
     Severity::Critical,
     true},
};

} // namespace

std::span<const Control> updates() {
    return table;
}

} // namespace hullwatch::controls
