// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treemodel.h"

#include <QHash>

#include <utility>

namespace hullwatch::ui {

TreeNode &TreeNode::append(const QString &childKey) {
    auto added = std::make_unique<TreeNode>();
    added->key = childKey;
    added->parent = this;
    added->row = static_cast<int>(children.size());
    children.push_back(std::move(added));
    return *children.back();
}

TreeNode *TreeNode::child(const QString &childKey) const {
    for (const auto &candidate : children) {
        if (candidate->key == childKey)
            return candidate.get();
    }
    return nullptr;
}

TreeModel::TreeModel(int columns, QObject *parent)
    : QAbstractItemModel(parent), m_columns(columns), m_root(std::make_unique<TreeNode>()) {}

const TreeNode *TreeModel::node(const QModelIndex &index) const {
    return index.isValid() ? static_cast<const TreeNode *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex TreeModel::indexOf(const TreeNode *node, int column) const {
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex TreeModel::parent(const QModelIndex &child) const {
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int TreeModel::columnCount(const QModelIndex &) const {
    return m_columns;
}

void TreeModel::become(std::unique_ptr<TreeNode> wanted) {
    syncChildren(*m_root, *wanted);
}

void TreeModel::number(TreeNode &node) {
    for (size_t i = 0; i < node.children.size(); ++i)
        node.children[i]->row = static_cast<int>(i);
}

void TreeModel::syncChildren(TreeNode &into, TreeNode &from) {
    const QModelIndex parent = indexOf(&into);
    QHash<QString, const TreeNode *> keep;
    for (const auto &child : from.children)
        keep.insert(child->key, child.get());
    for (int last = static_cast<int>(into.children.size()) - 1; last >= 0; --last) {
        if (keep.contains(into.children[static_cast<size_t>(last)]->key))
            continue;
        int first = last;
        while (first > 0 && !keep.contains(into.children[static_cast<size_t>(first) - 1]->key))
            --first;
        beginRemoveRows(parent, first, last);
        into.children.erase(into.children.begin() + first, into.children.begin() + last + 1);
        number(into);
        endRemoveRows();
        last = first;
    }
    QHash<QString, const TreeNode *> present;
    for (const auto &child : into.children)
        present.insert(child->key, child.get());
    for (size_t at = 0; at < from.children.size();) {
        if (at < into.children.size() && into.children[at]->key == from.children[at]->key) {
            TreeNode &old = *into.children[at];
            TreeNode &fresh = *from.children[at];
            const bool changed = old.value != fresh.value || old.kind != fresh.kind;
            old.value = fresh.value;
            old.kind = fresh.kind;
            syncChildren(old, fresh);
            if (changed)
                Q_EMIT dataChanged(indexOf(&old), indexOf(&old, m_columns - 1));
            ++at;
            continue;
        }
        const size_t first = at;
        while (at < from.children.size() && !present.contains(from.children[at]->key))
            ++at;
        if (at == first)
            return;
        beginInsertRows(parent, static_cast<int>(first), static_cast<int>(at) - 1);
        for (size_t i = first; i < at; ++i) {
            from.children[i]->parent = &into;
            into.children.insert(into.children.begin() + static_cast<std::ptrdiff_t>(i),
                                 std::move(from.children[i]));
        }
        number(into);
        endInsertRows();
    }
}

} // namespace hullwatch::ui
