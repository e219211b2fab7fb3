// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <memory>
#include <vector>

namespace hullwatch::ui {

/// A node of a TreeModel. `key` is unique among its siblings.
struct TreeNode {
    QString key;
    QString value; ///< what a second column shows
    int kind = -1; ///< meaning is up to the model
    TreeNode *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<TreeNode>> children;

    TreeNode &append(const QString &childKey);
    [[nodiscard]] TreeNode *child(const QString &childKey) const;
};

/// A read-only tree that is brought from one state to the next by insertions, removals and changes of data,
/// so that expansion, selection and scroll position survive.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit TreeModel(int columns, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

    /// The root for an invalid index.
    [[nodiscard]] const TreeNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TreeNode *node, int column = 0) const;

protected:
    /// Makes the tree equal to `wanted`, whose siblings must stand in the same order as before.
    void become(std::unique_ptr<TreeNode> wanted);

private:
    void syncChildren(TreeNode &into, TreeNode &from);
    static void number(TreeNode &node);

    int m_columns;
    std::unique_ptr<TreeNode> m_root;
};

} // namespace hullwatch::ui
