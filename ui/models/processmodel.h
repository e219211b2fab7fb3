// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/process.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hullwatch::ui {

/// What runs in a container, one process a row, in the order of the engine. All text is safe to show.
class ProcessModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pid, Parent, User, Elapsed, State, Command, columnCountOfModel };
    enum Roles {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers, durations as seconds
        MarkRole                     ///< bool: a finding names the process
    };

    explicit ProcessModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null for none.
    void setProcesses(const ProcessListPtr &processes);
    /// The processes that findings name, by pid.
    void setMarked(const QSet<qint64> &pids);
    [[nodiscard]] int markedCount() const;
    /// Whether the engine's ps wrote anything into the column.
    [[nodiscard]] bool isTold(Column column) const;
    /// Null for an invalid index; valid until the next `setProcesses`.
    [[nodiscard]] const Process *process(const QModelIndex &index) const;
    /// The row of a pid; invalid when there is none.
    [[nodiscard]] QModelIndex find(qint64 pid) const;

private:
    ProcessListPtr m_processes;
    QSet<qint64> m_marked;
};

} // namespace hullwatch::ui
