// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changetreemodel.h"

#include "core/base/displaytext.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

using Counts = std::array<int, 3>;

QString signOf(int kind) {
    switch (kind) {
    case static_cast<int>(FileChange::Kind::Added):
        return u"+"_s;
    case static_cast<int>(FileChange::Kind::Deleted):
        return u"−"_s;
    case static_cast<int>(FileChange::Kind::Modified):
        return u"~"_s;
    default:
        return {};
    }
}

QString wordOf(int kind) {
    switch (kind) {
    case static_cast<int>(FileChange::Kind::Added):
        return ChangeTreeModel::tr("Added");
    case static_cast<int>(FileChange::Kind::Deleted):
        return ChangeTreeModel::tr("Deleted");
    case static_cast<int>(FileChange::Kind::Modified):
        return ChangeTreeModel::tr("Changed");
    default:
        return {};
    }
}

QString countsText(const Counts &counts) {
    QStringList parts;
    if (const int added = counts[static_cast<size_t>(FileChange::Kind::Added)])
        parts.append(ChangeTreeModel::tr("%1 added").arg(added));
    if (const int changed = counts[static_cast<size_t>(FileChange::Kind::Modified)])
        parts.append(ChangeTreeModel::tr("%1 changed").arg(changed));
    if (const int deleted = counts[static_cast<size_t>(FileChange::Kind::Deleted)])
        parts.append(ChangeTreeModel::tr("%1 deleted").arg(deleted));
    return parts.join(u", ");
}

/// Joins a folder with its only child when that is a folder too and nothing is lost by it.
void joinChains(TreeNode &node) {
    for (const auto &child : node.children) {
        const auto plain = [](int kind) {
            return kind == -1 || kind == static_cast<int>(FileChange::Kind::Modified);
        };
        while (child->children.size() == 1 && !child->children[0]->children.empty() && plain(child->kind)) {
            std::unique_ptr<TreeNode> only = std::move(child->children[0]);
            child->key += u'/' + only->key;
            child->kind = only->kind;
            child->children = std::move(only->children);
            for (const auto &grandchild : child->children)
                grandchild->parent = child.get();
        }
        joinChains(*child);
    }
}

Counts summarise(TreeNode &node) {
    Counts below{};
    for (const auto &child : node.children) {
        const Counts counts = summarise(*child);
        for (size_t i = 0; i < below.size(); ++i)
            below[i] += counts[i];
    }
    // A folder listed as changed only because of what changed in it says nothing of its own.
    const bool ownNews = node.kind >= 0 && (node.children.empty() || node.kind != 0);
    node.value = node.children.empty() ? wordOf(node.kind) : countsText(below);
    if (ownNews && !node.children.empty())
        node.value = wordOf(node.kind) + u" · "_s + node.value;
    if (ownNews)
        ++below[static_cast<size_t>(node.kind)];
    return below;
}

} // namespace

ChangeTreeModel::ChangeTreeModel(QObject *parent) : TreeModel(columnCountOfModel, parent) {}

QVariant ChangeTreeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const TreeNode &shown = *node(index);
    const bool folder = !shown.children.empty();
    switch (role) {
    case Qt::DisplayRole: {
        if (index.column() == What)
            return shown.value;
        const QString name = displayText(shown.parent == node({}) ? u'/' + shown.key : shown.key);
        const QString sign = folder && shown.kind <= 0 ? QString() : signOf(shown.kind);
        return sign.isEmpty() ? name : QString(sign + u' ' + name);
    }
    case Qt::AccessibleTextRole:
        return index.column() == What ? shown.value : QString(displayText(shown.key) + u", "_s + shown.value);
    case KindRole:
        return shown.kind;
    case FolderRole:
        return folder;
    default:
        return {};
    }
}

QVariant ChangeTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Path") : tr("What happened");
}

void ChangeTreeModel::setChanges(const ChangeSetPtr &changes) {
    if (m_changes == changes)
        return;
    m_changes = changes;
    m_counts = {};
    auto root = std::make_unique<TreeNode>();
    std::vector<FileChange> sorted;
    if (changes)
        sorted = changes->changes;
    // By folder, so that the children of a folder arrive together and in the order of their names.
    std::sort(sorted.begin(), sorted.end(), [](const FileChange &a, const FileChange &b) {
        return QStringView(a.path).split(u'/') < QStringView(b.path).split(u'/');
    });
    for (const FileChange &change : sorted) {
        ++m_counts[static_cast<size_t>(change.kind)];
        TreeNode *at = root.get();
        for (const QStringView part : QStringView(change.path).split(u'/', Qt::SkipEmptyParts)) {
            const bool follows = !at->children.empty() && at->children.back()->key == part;
            at = follows ? at->children.back().get() : &at->append(part.toString());
        }
        if (at != root.get())
            at->kind = static_cast<int>(change.kind);
    }
    joinChains(*root);
    for (const auto &top : root->children)
        summarise(*top);
    become(std::move(root));
}

QString ChangeTreeModel::path(const QModelIndex &index) const {
    QString path;
    for (const TreeNode *at = node(index); at->parent; at = at->parent)
        path.prepend(u'/' + at->key);
    return path;
}

} // namespace hullwatch::ui
