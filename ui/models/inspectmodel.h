// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/treemodel.h"

#include <QByteArray>

namespace hullwatch::ui {

/// The masked answer of GET /containers/{id}/json as a tree of keys and values.
class InspectModel : public TreeModel {
    Q_OBJECT
public:
    enum Column { Key, Value, columnCountOfModel };
    enum Roles { MatchRole = Qt::UserRole + 1 }; ///< bool: the row matches the search

    explicit InspectModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// An answer that is no JSON empties the tree.
    void setJson(const QByteArray &json);
    [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }

    /// Marks the rows whose key or value holds `text`, without regard to case, and lists them from top to
    /// bottom.
    QModelIndexList search(const QString &text);
    /// "HostConfig.CapAdd[0]".
    [[nodiscard]] QString path(const QModelIndex &index) const;
    /// The value of a leaf; of a folder nothing.
    [[nodiscard]] QString value(const QModelIndex &index) const;

private:
    void collect(const TreeNode &node, QModelIndexList &found) const;
    [[nodiscard]] bool isMatch(const TreeNode &node) const;

    QByteArray m_json;
    QString m_search;
};

} // namespace hullwatch::ui
