// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/processreading.h"

#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/joined.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

const QString modePath = u"HostConfig.PidMode"_s;

QString programName(const QString &word) {
    QString name = word.section(u'/', -1);
    while (name.endsWith(u':'))
        name.chop(1);
    return name.startsWith(u'-') ? name.mid(1) : name;
}

} // namespace

ProcessSource processSource(const Container &container, const Snapshot &snapshot,
                            const AuditContext &context) {
    const NamespaceOwner owner = namespaceOwner(container, snapshot, &HostConfig::pidMode);
    const ContainerReadings readings = context.readingsOf(snapshot.host, container.id);
    ProcessSource source{owner.owner ? owner.owner->hostConfig.pidMode : Field<QString>(), readings.processes,
                         std::nullopt};
    if (*source.mode == u"host"_s)
        source.silence =
            notApplicable(say(QT_TRANSLATE_NOOP("Control", "The container shares the host's processes, which "
                                                           "cannot be told from its own.")),
                          {inspected(modePath, *source.mode)});
    else if (!source.list && !container.state.running && !container.state.status.isEmpty())
        source.silence = notApplicable(say(QT_TRANSLATE_NOOP("Control", "The container does not run.")),
                                       {inspected(u"State.Status"_s, container.state.status)});
    else if (!source.list)
        source.silence = unknown(
            say(readings.processesFailure == ErrorCode::None
                    ? QT_TRANSLATE_NOOP("Control", "Not assessed: the processes of the container have "
                                                   "not been read yet: open the container, or audit "
                                                   "with --processes.")
                    : QT_TRANSLATE_NOOP("Control", "Not assessed: the processes of the container "
                                                   "could not be read; its page Processes and the "
                                                   "gaps of the report say why.")),
            {fromTop(u"$"_s, QJsonValue())});
    return source;
}

std::optional<Outcome> incompleteProcesses(const ProcessSource &source) {
    if (!source.mode)
        return unreadableInspect(source.mode, modePath);
    if (source.list && source.list->truncated)
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the container has more processes than "
                                                        "are kept.")),
                       {fromTop(u"Processes.length"_s, static_cast<qint64>(source.list->processes.size()))});
    return std::nullopt;
}

bool isZombie(const Process &process) {
    return process.state.startsWith(u'Z') || process.command.contains(u"<defunct>"_s);
}

QStringList programsOf(const QStringList &words) {
    static const QRegularExpression interpreter(
        u"\\A(?:python|perl|ruby|node|php|(?:ba|da|z|k|a)?sh)[0-9.]*\\z"_s);
    QStringList names;
    for (const QString &word : words) {
        if (word.startsWith(u'-') && !names.isEmpty())
            continue;
        names += programName(word);
        if (!interpreter.match(names.last()).hasMatch())
            break;
    }
    return names;
}

QStringList programsOf(const Process &process) {
    return programsOf(process.command.split(u' ', Qt::SkipEmptyParts));
}

} // namespace hullwatch::controls
