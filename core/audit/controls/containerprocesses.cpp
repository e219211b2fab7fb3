// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/controls/processreading.h"
#include "core/audit/normalise/exposure.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 manyZombies = 10;

bool isAnyOf(const QStringList &names, const QSet<QString> &known) {
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return known.contains(name); });
}

// What the container is told to start.
QStringList startedPrograms(const Container &container) {
    return programsOf(*container.entrypoint + *container.command);
}

const Process *firstProcess(const ProcessList &list, const Container &container) {
    const auto found =
        std::find_if(list.processes.begin(), list.processes.end(),
                     [&](const Process &process) { return process.pid == container.state.pid; });
    return found == list.processes.end() ? nullptr : &*found;
}

const QSet<QString> &inits() {
    static const QSet<QString> names{u"tini"_s,      u"tini-static"_s, u"docker-init"_s, u"dumb-init"_s,
                                     u"catatonit"_s, u"podman-init"_s, u"init"_s,        u"pid1"_s};
    return names;
}

const QSet<QString> &supervisors() {
    static const QSet<QString> names{u"supervisord"_s, u"runsvdir"_s, u"runit"_s,    u"runit-init"_s,
                                     u"s6-svscan"_s,   u"s6-init"_s,  u"systemd"_s,  u"monit"_s,
                                     u"circusd"_s,     u"honcho"_s,   u"foreman"_s,  u"my_init"_s,
                                     u"god"_s,         u"pm2"_s,      u"overmind"_s, u"openrc-init"_s};
    return names;
}

Outcome judgeInit(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const Field<bool> &init = container.hostConfig.init;
    const QString path = u"HostConfig.Init"_s;
    const ProcessSource source = processSource(container, snapshot, context);
    const Evidence evidence = inspected(path, jsonOf(init));
    if (!source.silence) {
        const auto &all = source.list->processes;
        const auto zombies = static_cast<qint64>(std::count_if(all.begin(), all.end(), isZombie));
        if (zombies > manyZombies) {
            Outcome result = warn(Severity::Info,
                                  say(QT_TRANSLATE_NOOP("Control", "%1 ended processes wait for somebody to "
                                                                   "take notice; each holds a process id."),
                                      {QString::number(zombies)}),
                                  {fromTop(u"STAT"_s, zombies), evidence});
            result.remediation.run = u"--init"_s;
            result.remediation.compose = u"init: true"_s;
            return result;
        }
    }
    if (*init)
        return pass(say(QT_TRANSLATE_NOOP("Control", "The engine's init takes notice of ended processes.")),
                    {evidence});
    const Process *first = source.silence ? nullptr : firstProcess(*source.list, container);
    const QStringList programs = first ? programsOf(*first) : startedPrograms(container);
    if (isAnyOf(programs, inits()) || isAnyOf(programs, supervisors())) {
        Outcome result =
            pass(say(QT_TRANSLATE_NOOP("Control", "The container brings an init of its own (%1)."),
                     {programs.last()}),
                 {inspected(u"Config.Entrypoint"_s, jsonOf(container.entrypoint)), evidence});
        result.confidence = Confidence::Medium;
        return result;
    }
    if (source.silence)
        return *source.silence;
    // The engine leaves it out where nobody set it.
    if (init.state() == Field<bool>::State::Invalid)
        return unreadableInspect(init, path);
    if (auto incomplete = incompleteProcesses(source))
        return *std::move(incomplete);
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "No init runs, and few or no ended processes are "
                                              "left over.")),
             {fromTop(u"Processes.length"_s, static_cast<qint64>(source.list->processes.size())), evidence});
    result.confidence = Confidence::Medium;
    return result;
}

// Programs that do a step and are no service.
bool isStep(const QString &name) {
    static const QSet<QString> steps{u"sh"_s,    u"bash"_s, u"dash"_s,    u"ash"_s,  u"zsh"_s,
                                     u"npm"_s,   u"npx"_s,  u"yarn"_s,    u"pnpm"_s, u"sudo"_s,
                                     u"su"_s,    u"gosu"_s, u"su-exec"_s, u"env"_s,  u"timeout"_s,
                                     u"sleep"_s, u"cat"_s,  u"tee"_s,     u"tail"_s, u"logger"_s,
                                     u"grep"_s,  u"sed"_s,  u"date"_s,    u"find"_s, u"nice"_s};
    return steps.contains(name);
}

// Less than a minute: "00:59".
bool isNew(const Process &process) {
    return process.elapsed.size() == 5 && process.elapsed.startsWith(u"00:"_s);
}

QString serviceOf(const Process &process) {
    const QStringList names = programsOf(process);
    // A shell and its script are steps to a service.
    return names.isEmpty() ? QString() : isStep(names.first()) ? names.first() : names.last();
}

// The services that the first process is or has started itself. What `docker exec` started is none.
QStringList servicesOf(const ProcessList &list, const Process &first) {
    QStringList services;
    const auto add = [&](const Process &process) {
        const QString name = serviceOf(process);
        if (!name.isEmpty() && !isStep(name) && !inits().contains(name) && !services.contains(name))
            services += name;
    };
    add(first);
    for (const Process &process : list.processes) {
        if (process.parent == first.pid && process.pid != first.pid && !isZombie(process) && !isNew(process))
            add(process);
    }
    return services;
}

// Kinds of service by the ports that they are known by.
QStringList portFamilies(const Exposures &exposures) {
    static const QMap<int, QString> families{
        {80, u"web"_s},        {443, u"web"_s},       {8080, u"web"_s},       {8443, u"web"_s},
        {3306, u"database"_s}, {5432, u"database"_s}, {27017, u"database"_s}, {1433, u"database"_s},
        {6379, u"database"_s}, {25, u"mail"_s},       {465, u"mail"_s},       {587, u"mail"_s},
        {110, u"mail"_s},      {143, u"mail"_s},      {993, u"mail"_s},       {995, u"mail"_s},
        {5672, u"queue"_s},    {22, u"ssh"_s},        {53, u"dns"_s},         {389, u"directory"_s}};
    QStringList found;
    for (const Exposure &exposure : exposures.ports) {
        const QString family = families.value(exposure.containerPort.section(u'/', 0, 0).toInt());
        if (!family.isEmpty() && !found.contains(family))
            found += family;
    }
    return found;
}

Outcome severalServices(Message reason, std::vector<Evidence> evidence, Confidence confidence) {
    Outcome result = warn(Severity::Low, std::move(reason), std::move(evidence));
    result.confidence = confidence;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Give each service a container of its own, on a common network: then each has its own "
                   "limits, logs and rights, and is updated alone."));
    return result;
}

Outcome judgeServices(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const ProcessSource source = processSource(container, snapshot, context);
    const Process *first = source.silence ? nullptr : firstProcess(*source.list, container);
    const QStringList programs = first ? programsOf(*first) : startedPrograms(container);
    if (isAnyOf(programs, supervisors()))
        return severalServices(
            say(QT_TRANSLATE_NOOP("Control",
                                  "The container is run by %1, which is made for several services."),
                {programs.last()}),
            {first ? fromTop(u"COMMAND"_s, programs.last())
                   : inspected(u"Config.Cmd"_s, jsonOf(container.command))},
            Confidence::Medium);
    const QStringList services = first ? servicesOf(*source.list, *first) : QStringList();
    if (services.size() > 1)
        return severalServices(say(QT_TRANSLATE_NOOP("Control", "Several services run side by side: %1."),
                                   {services.join(u", "_s)}),
                               {fromTop(u"COMMAND"_s, jsonOf(services))}, Confidence::Low);
    const Exposures exposures = exposuresOf(container, snapshot);
    const QStringList families = portFamilies(exposures);
    if (families.size() > 1)
        return severalServices(
            say(QT_TRANSLATE_NOOP("Control",
                                  "The container publishes ports of different kinds of service: %1."),
                {families.join(u", "_s)}),
            {inspected(u"HostConfig.PortBindings"_s, jsonOf(families))}, Confidence::Low);
    if (source.silence && source.silence->verdict == Verdict::NotApplicable && !source.list &&
        *source.mode != u"host"_s)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the container does not run, and only "
                                                        "its processes tell.")),
                       {inspected(u"State.Status"_s, container.state.status)});
    if (source.silence)
        return *source.silence;
    if (auto incomplete = incompleteProcesses(source))
        return *std::move(incomplete);
    if (!first || isNew(*first))
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the first process is not among those "
                                                        "that were read, or has only just started.")),
                       {fromTop(u"PID"_s, container.state.pid)});
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "One service runs (%1)."),
                              {services.isEmpty() ? serviceOf(*first) : services.first()}),
                          {fromTop(u"COMMAND"_s, jsonOf(services))});
    result.confidence = Confidence::Medium;
    return result;
}

const QSet<QString> &remoteLogins() {
    static const QSet<QString> names{
        u"sshd"_s,     u"sshd-session"_s, u"sshd-auth"_s,   u"dropbear"_s,     u"telnetd"_s,  u"in.telnetd"_s,
        u"utelnetd"_s, u"rlogind"_s,      u"shellinabox"_s, u"shellinaboxd"_s, u"ttyd"_s,     u"gotty"_s,
        u"xrdp"_s,     u"vncserver"_s,    u"Xvnc"_s,        u"x11vnc"_s,       u"tinysshd"_s, u"wetty"_s};
    return names;
}

bool isLoginPort(const QString &containerPort) {
    static const QSet<int> ports{22, 23, 2222, 3389, 4200, 5900, 5901, 7681};
    return ports.contains(containerPort.section(u'/', 0, 0).toInt()) && !containerPort.endsWith(u"/udp"_s);
}

void adviseLogin(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Take the server out of the image and build it anew; docker exec opens a shell where one "
                   "is needed."));
}

// Signs that a server is installed or meant to run, where none was seen.
struct LoginSign {
    Message reason;
    Evidence evidence;
};

std::optional<LoginSign> loginSign(const Container &container, const Snapshot &snapshot,
                                   const AuditContext &context) {
    if (isAnyOf(startedPrograms(container), remoteLogins()))
        return LoginSign{
            say(QT_TRANSLATE_NOOP("Control", "The container is told to start a server for remote "
                                             "logins.")),
            inspected(u"Config.Cmd"_s, jsonOf(*container.entrypoint + *container.command))};
    const ChangeSetPtr changes = context.readingsOf(snapshot.host, container.id).changes;
    static const QRegularExpression file(
        u"\\A(?:/etc/ssh/ssh_host_\\w+_key|(?:/var)?/run/sshd\\.pid|/etc/dropbear/dropbear_\\w+_host_key)\\z"_s);
    if (changes) {
        for (const FileChange &change : changes->changes) {
            if (change.kind == FileChange::Kind::Added && file.match(change.path).hasMatch())
                return LoginSign{say(QT_TRANSLATE_NOOP("Control", "A server for remote logins has left %1 "
                                                                  "behind since the container started."),
                                     {change.path}),
                                 fromChanges(u"Path"_s, change.path)};
        }
    }
    for (const QString &port : container.exposedPorts) {
        if (isLoginPort(port))
            return LoginSign{say(QT_TRANSLATE_NOOP("Control", "The container offers %1, a port for remote "
                                                              "logins."),
                                 {port}),
                             inspected(u"Config.ExposedPorts"_s, jsonOf(container.exposedPorts))};
    }
    const Image *image = snapshot.findImage(container.imageId);
    static const QRegularExpression package(u"(?<![\\w.-])(?:openssh-server|dropbear|telnetd)(?![\\w.-])"_s);
    if (!image || !image->history)
        return std::nullopt;
    for (const ImageLayer &layer : image->history->layers) {
        if (const auto match = package.match(layer.createdBy); match.hasMatch())
            return LoginSign{
                say(QT_TRANSLATE_NOOP("Control", "The image was built with %1."), {match.captured()}),
                fromHistory(u"[].CreatedBy"_s, match.captured())};
    }
    return std::nullopt;
}

// What cannot be read counts as the graver case.
const char *loginReason(const Exposures &exposures, bool &isWide) {
    isWide = true;
    if (exposures.kind == Exposures::Kind::HostNetwork)
        return QT_TRANSLATE_NOOP("Control", "A server for remote logins runs (%1) in the host's network.");
    if (exposures.kind != Exposures::Kind::Known || !exposures.unreadablePath.isEmpty())
        return QT_TRANSLATE_NOOP("Control", "A server for remote logins runs (%1); which ports are published "
                                            "could not be read.");
    isWide = std::any_of(exposures.ports.begin(), exposures.ports.end(), [](const Exposure &exposure) {
        const bool isReachable = exposure.reach == Reach::Everyone || exposure.reach == Reach::Unreadable;
        return isReachable && isLoginPort(exposure.containerPort);
    });
    return isWide ? QT_TRANSLATE_NOOP("Control", "A server for remote logins runs (%1), and everybody can "
                                                 "reach it.")
                  : QT_TRANSLATE_NOOP("Control", "A server for remote logins runs (%1).");
}

Outcome judgeLogins(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const ProcessSource source = processSource(container, snapshot, context);
    if (!source.silence) {
        for (const Process &process : source.list->processes) {
            if (isZombie(process) || !isAnyOf(programsOf(process), remoteLogins()))
                continue;
            const QString program = programsOf(process).last();
            bool isWide = false;
            const char *reason = loginReason(exposuresOf(container, snapshot), isWide);
            Outcome result = fail(isWide ? Severity::High : Severity::Medium, say(reason, {program}),
                                  {fromTop(u"PID"_s, process.pid), fromTop(u"COMMAND"_s, program)});
            adviseLogin(result);
            return result;
        }
    }
    if (const auto sign = loginSign(container, snapshot, context)) {
        Outcome result = warn(Severity::Medium, sign->reason, {sign->evidence});
        result.confidence = Confidence::Medium;
        adviseLogin(result);
        return result;
    }
    if (source.silence)
        return *source.silence;
    if (auto incomplete = incompleteProcesses(source))
        return *std::move(incomplete);
    return pass(say(QT_TRANSLATE_NOOP("Control", "None of the %1 processes is a server for remote logins."),
                    {QString::number(source.list->processes.size())}),
                {fromTop(u"Processes.length"_s, static_cast<qint64>(source.list->processes.size()))});
}

constexpr Control table[] = {
    {"C-SSHD",
     Severity::Medium,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No ssh server inside"),
     QT_TRANSLATE_NOOP("Control", "Remote logins"),
     QT_TRANSLATE_NOOP("Control", "A second way in, with passwords and keys of its own, that the engine "
                                  "neither controls nor records."),
     QT_TRANSLATE_NOOP("Control", "Remove it from the image and use docker exec."),
     {{16}, {"5.7"}},
     &judgeLogins,
     Severity::High,
     true},
    {"C-ONESVC",
     Severity::Low,
     SubjectKind::Container,
     ControlMode::Partial,
     QT_TRANSLATE_NOOP("Control", "One service per container"),
     QT_TRANSLATE_NOOP("Control", "Several services"),
     QT_TRANSLATE_NOOP("Control",
                       "Services in one container share rights, files and secrets: who breaks into "
                       "the weakest has them all."),
     QT_TRANSLATE_NOOP("Control", "Run each service in a container of its own."),
     {{}, {}},
     &judgeServices,
     Severity::Low,
     true},
    {"C-INIT",
     Severity::Info,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Zombie reaping init present"),
     QT_TRANSLATE_NOOP("Control", "Ended processes pile up"),
     QT_TRANSLATE_NOOP("Control", "Ended processes that nobody takes notice of use up the process ids of the "
                                  "container."),
     QT_TRANSLATE_NOOP("Control", "Start the container with --init."),
     {{}, {}},
     &judgeInit,
     Severity::Info,
     true},
};

} // namespace

std::span<const Control> containerProcesses() {
    return table;
}

} // namespace hullwatch::controls
