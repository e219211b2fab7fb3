// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspectmodel.h"

#include "core/base/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Leaf, Object, Array };

QString leafText(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger(0);
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'g', 17);
    }
    case QJsonValue::String:
        return value.toString();
    default:
        return u"null"_s;
    }
}

QString entriesText(size_t count) {
    return count == 1 ? InspectModel::tr("1 entry")
                      : InspectModel::tr("%n entries", nullptr, static_cast<int>(count));
}

void fill(TreeNode &node, const QJsonValue &value) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        node.kind = Object;
        node.value = object.isEmpty() ? u"{}"_s : QString();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            fill(node.append(it.key()), it.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        node.kind = Array;
        node.value = array.isEmpty() ? u"[]"_s : QString();
        for (qsizetype i = 0; i < array.size(); ++i)
            fill(node.append(u'[' + QString::number(i) + u']'), array[i]);
    } else {
        node.kind = Leaf;
        node.value = leafText(value);
    }
}

} // namespace

InspectModel::InspectModel(QObject *parent) : TreeModel(columnCountOfModel, parent) {}

QVariant InspectModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const TreeNode &shown = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Key)
            return displayText(shown.key);
        if (!shown.children.empty())
            return shown.kind == Array ? entriesText(shown.children.size()) : QString();
        return displayText(shown.value, 2000);
    case MatchRole:
        return !m_search.isEmpty() && isMatch(shown);
    default:
        return {};
    }
}

QVariant InspectModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Field") : tr("Value");
}

void InspectModel::setJson(const QByteArray &json) {
    if (m_json == json)
        return;
    m_json = json;
    auto root = std::make_unique<TreeNode>();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        fill(*root, document.object());
    else if (document.isArray())
        fill(*root, document.array());
    become(std::move(root));
}

bool InspectModel::isMatch(const TreeNode &node) const {
    return node.key.contains(m_search, Qt::CaseInsensitive) ||
           node.value.contains(m_search, Qt::CaseInsensitive);
}

QModelIndexList InspectModel::search(const QString &text) {
    m_search = text.trimmed();
    QModelIndexList found;
    if (!m_search.isEmpty())
        collect(*node({}), found);
    return found;
}

void InspectModel::collect(const TreeNode &node, QModelIndexList &found) const {
    for (const auto &child : node.children) {
        if (isMatch(*child))
            found.append(indexOf(child.get()));
        collect(*child, found);
    }
}

QString InspectModel::path(const QModelIndex &index) const {
    QString path;
    for (const TreeNode *at = node(index); at->parent; at = at->parent) {
        const bool joined = path.isEmpty() || path.startsWith(u'[');
        path.prepend(joined ? at->key : QString(at->key + u'.'));
    }
    return path;
}

QString InspectModel::value(const QModelIndex &index) const {
    return index.isValid() ? node(index)->value : QString();
}

} // namespace hullwatch::ui
