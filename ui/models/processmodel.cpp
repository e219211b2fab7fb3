// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processmodel.h"

#include "core/base/displaytext.h"

#include <QStringList>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

// Of "02:11", "05:02:11" or "3-05:02:11"; -1 for anything else.
qint64 secondsOf(const QString &elapsed) {
    const qsizetype dash = elapsed.indexOf(u'-');
    bool isNumber = true;
    const qint64 days = dash < 0 ? 0 : elapsed.left(dash).toLongLong(&isNumber);
    qint64 clock = 0;
    for (const QString &part : elapsed.mid(dash + 1).split(u':')) {
        bool isPart = false;
        clock = clock * 60 + part.toInt(&isPart);
        isNumber = isNumber && isPart;
    }
    return isNumber ? days * 86'400 + clock : -1;
}

// The letters of ps, as far as they matter here.
QString stateWord(const QString &state) {
    switch (state.isEmpty() ? '\0' : state.front().toLatin1()) {
    case 'R':
        return ProcessModel::tr("running");
    case 'S':
    case 'I':
        return ProcessModel::tr("sleeping");
    case 'D':
        return ProcessModel::tr("waiting for a device");
    case 'T':
    case 't':
        return ProcessModel::tr("stopped");
    case 'Z':
        return ProcessModel::tr("ended");
    default:
        return displayText(state);
    }
}

QString textOf(const Process &process, int column) {
    switch (column) {
    case ProcessModel::Pid:
        return QString::number(process.pid);
    case ProcessModel::Parent:
        return process.parent > 0 ? QString::number(process.parent) : QString();
    case ProcessModel::User:
        return displayText(process.user);
    case ProcessModel::Elapsed:
        return displayText(process.elapsed);
    case ProcessModel::State:
        return stateWord(process.state);
    case ProcessModel::Command:
        return displayText(process.command);
    default:
        return {};
    }
}

} // namespace

ProcessModel::ProcessModel(QObject *parent) : QAbstractTableModel(parent) {}

int ProcessModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_processes ? 0 : static_cast<int>(m_processes->processes.size());
}

int ProcessModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columnCountOfModel;
}

QVariant ProcessModel::data(const QModelIndex &index, int role) const {
    const Process *shown = process(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*shown, index.column());
    case SortRole:
        if (index.column() == Pid)
            return shown->pid;
        if (index.column() == Parent)
            return shown->parent;
        return index.column() == Elapsed ? QVariant(secondsOf(shown->elapsed))
                                         : QVariant(textOf(*shown, index.column()));
    case MarkRole:
        return m_marked.contains(shown->pid);
    default:
        return {};
    }
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid:
        return tr("PID");
    case Parent:
        return tr("Parent");
    case User:
        return tr("User");
    case Elapsed:
        return tr("Runs for");
    case State:
        return tr("State");
    case Command:
        return tr("Command");
    default:
        return {};
    }
}

void ProcessModel::setProcesses(const ProcessListPtr &processes) {
    if (m_processes == processes)
        return;
    beginResetModel();
    m_processes = processes;
    endResetModel();
}

void ProcessModel::setMarked(const QSet<qint64> &pids) {
    if (m_marked == pids)
        return;
    m_marked = pids;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Command), {MarkRole});
}

int ProcessModel::markedCount() const {
    if (!m_processes)
        return 0;
    const auto &all = m_processes->processes;
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [this](const Process &process) { return m_marked.contains(process.pid); }));
}

bool ProcessModel::isTold(Column column) const {
    if (!m_processes)
        return false;
    const auto &all = m_processes->processes;
    return std::any_of(all.begin(), all.end(),
                       [column](const Process &process) { return !textOf(process, column).isEmpty(); });
}

const Process *ProcessModel::process(const QModelIndex &index) const {
    return index.isValid() && index.row() < rowCount()
               ? &m_processes->processes[static_cast<size_t>(index.row())]
               : nullptr;
}

QModelIndex ProcessModel::find(qint64 pid) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_processes->processes[static_cast<size_t>(row)].pid == pid)
            return index(row, 0);
    }
    return {};
}

} // namespace hullwatch::ui
