// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/controls/processreading.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxShownLetters = 160;

struct Sign {
    const Process *process;
    Severity severity;
    const char *reason;
};

struct Shape {
    const char *shape;
    Severity severity;
    const char *reason;
};

constexpr Shape shapes[] = {
    {"(^|[/\\s])(xmrig|minerd|kdevtmpfsi|kinsing|cpuminer|ccminer|xmr-stak|nbminer|t-rex)\\b|"
     "stratum\\+[a-z0-9]+://|--donate-level|\\s-o\\s*\\S*pool\\.",
     Severity::Critical, QT_TRANSLATE_NOOP("Control", "A program mines for somebody: %1.")},
    {"/dev/(tcp|udp)/|(^|[/\\s])(nc|ncat|netcat)\\s(.*\\s)?-[a-z]*[ec]\\s|(^|[/\\s])bash\\s+-i\\b|"
     "\\bsocat\\b.*\\bexec:|\\bpython[0-9.]*\\s+-c\\s.*\\bpty\\b",
     Severity::High, QT_TRANSLATE_NOOP("Control", "A shell is connected to somewhere else: %1.")},
    {"(^|[/\\s])(masscan|zgrab2?|pnscan|nmap|zmap)\\b", Severity::High,
     QT_TRANSLATE_NOOP("Control", "A program searches the network for open ports: %1.")},
    {"\\(deleted\\)", Severity::High,
     QT_TRANSLATE_NOOP("Control", "A program runs whose file was deleted: %1.")},
    {"^(\\S*sh\\s+)?(/tmp|/dev/shm|/var/tmp)/", Severity::High,
     QT_TRANSLATE_NOOP("Control", "A program runs from a folder for temporary files: %1.")},
    {"^\\[[^\\]]*\\]$", Severity::High,
     QT_TRANSLATE_NOOP("Control", "A program poses as a part of the kernel, which no container holds: %1.")},
};

std::optional<Sign> signOf(const Process &process) {
    static const std::vector<QRegularExpression> compiled = [] {
        std::vector<QRegularExpression> all;
        for (const Shape &shape : shapes)
            all.push_back(QRegularExpression(QString::fromLatin1(shape.shape),
                                             QRegularExpression::CaseInsensitiveOption));
        return all;
    }();
    // One that ended has lost its arguments and looks like a part of the kernel.
    if (isZombie(process))
        return std::nullopt;
    for (size_t i = 0; i < compiled.size(); ++i) {
        if (compiled[i].match(process.command).hasMatch())
            return Sign{&process, shapes[i].severity, shapes[i].reason};
    }
    return std::nullopt;
}

// A shell that no process of the container started: somebody came in by docker exec or past it.
bool isForeignShell(const Process &process, const ProcessList &list, const Container &container) {
    static const QRegularExpression shell(u"^-?(/\\S*/)?(ba|da|z|k|a|fi)?sh(\\s+-[il]+)?$"_s);
    if (process.pid == container.state.pid || process.parent == 0 || !shell.match(process.command).hasMatch())
        return false;
    return std::none_of(list.processes.begin(), list.processes.end(),
                        [&](const Process &other) { return other.pid == process.parent; });
}

std::optional<Sign> worstSign(const ProcessList &list, const Container &container) {
    std::optional<Sign> worst;
    for (const Process &process : list.processes) {
        auto sign = signOf(process);
        if (!sign && isForeignShell(process, list, container))
            sign = Sign{&process, Severity::Medium,
                        QT_TRANSLATE_NOOP("Control", "Somebody works in a shell in the container: %1.")};
        if (sign && (!worst || sign->severity > worst->severity))
            worst = sign;
    }
    return worst;
}

Outcome judgeSign(const Sign &sign) {
    const QString command = sign.process->command.left(maxShownLetters);
    std::vector<Evidence> evidence{fromTop(u"PID"_s, sign.process->pid), fromTop(u"COMMAND"_s, command)};
    Outcome result = sign.severity >= Severity::High
                         ? fail(sign.severity, say(sign.reason, {command}), std::move(evidence))
                         : warn(sign.severity, say(sign.reason, {command}), std::move(evidence));
    result.confidence = Confidence::Medium;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "If you did not start it: pause the container rather than stop it, save its processes, "
                   "changes and logs, cut it off the network, and find out how it got in."));
    return result;
}

Outcome judgeProcesses(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const ProcessSource source = processSource(container, snapshot, context);
    if (source.silence)
        return *source.silence;
    const ProcessListPtr &list = source.list;
    if (const auto sign = worstSign(*list, container))
        return judgeSign(*sign);
    if (auto incomplete = incompleteProcesses(source))
        return *std::move(incomplete);
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control", "None of the %1 processes looks like an intruder's."),
                 {QString::number(list->processes.size())}),
             {fromTop(u"Processes.length"_s, static_cast<qint64>(list->processes.size()))});
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"R-PROC",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No unexpected or malicious processes"),
     QT_TRANSLATE_NOOP("Control", "Suspicious process"),
     QT_TRANSLATE_NOOP("Control",
                       "Most break-ins end in a program that mines, searches for the next victim or "
                       "holds a line open. It shows in the list of processes."),
     QT_TRANSLATE_NOOP("Control", "Find out who started it before the container is stopped."),
     {{36, 46}, {}},
     &judgeProcesses,
     Severity::Critical,
     true,
     true},
};

} // namespace

std::span<const Control> processes() {
    return table;
}

} // namespace hullwatch::controls
