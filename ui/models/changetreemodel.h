// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/models/treemodel.h"

#include <array>

namespace hullwatch::ui {

/// What `docker diff` says, as a tree of folders. Column 0 is the name with its sign (+ added, ~ changed, −
/// deleted), column 1 the word, or for a folder how much changed below it. Chains of folders that hold
/// nothing else stand in one row ("/root/.ssh").
class ChangeTreeModel : public TreeModel {
    Q_OBJECT
public:
    enum Column { Name, What, columnCountOfModel };
    enum Roles { KindRole = Qt::UserRole + 1, FolderRole }; ///< int of FileChange::Kind or -1; bool

    explicit ChangeTreeModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Null for none.
    void setChanges(const ChangeSetPtr &changes);
    /// The whole path of a row, as the engine wrote it.
    [[nodiscard]] QString path(const QModelIndex &index) const;
    [[nodiscard]] int count(FileChange::Kind kind) const { return m_counts[static_cast<size_t>(kind)]; }
    [[nodiscard]] int total() const { return m_counts[0] + m_counts[1] + m_counts[2]; }

private:
    ChangeSetPtr m_changes;
    std::array<int, 3> m_counts{};
};

} // namespace hullwatch::ui
