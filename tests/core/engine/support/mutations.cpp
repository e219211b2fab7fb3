// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/mutations.h"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>

namespace hullwatch::test {

namespace {

using Json = nlohmann::json;

Json parse(QByteArrayView text) {
    return Json::parse(text.begin(), text.end());
}

QByteArray written(const Json &value) {
    return QByteArray::fromStdString(value.dump());
}

void collect(const Json &value, const Json::json_pointer &at, QList<QByteArray> &into) {
    if (!at.empty())
        into.append(QByteArray::fromStdString(at.to_string()));
    if (value.is_object()) {
        for (auto item = value.begin(); item != value.end(); ++item)
            collect(item.value(), at / item.key(), into);
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i)
            collect(value[i], at / i, into);
    }
}

void erase(Json &root, const Json::json_pointer &pointer) {
    Json &parent = root[pointer.parent_pointer()];
    if (parent.is_array())
        parent.erase(static_cast<size_t>(std::stoul(pointer.back())));
    else
        parent.erase(pointer.back());
}

} // namespace

QByteArray compact(QByteArrayView json) {
    return written(parse(json));
}

QList<QByteArray> pointersIn(QByteArrayView json) {
    QList<QByteArray> pointers;
    collect(parse(json), Json::json_pointer(), pointers);
    return pointers;
}

QByteArray valueAt(QByteArrayView json, const QByteArray &pointer) {
    return written(parse(json).at(Json::json_pointer(pointer.toStdString())));
}

QByteArray replaced(QByteArrayView json, const char *pointer, QByteArrayView value) {
    Json root = parse(json);
    root[Json::json_pointer(pointer)] = parse(value);
    return written(root);
}

QByteArray removed(QByteArrayView json, const char *pointer) {
    Json root = parse(json);
    erase(root, Json::json_pointer(pointer));
    return written(root);
}

void forEachReplacement(QByteArrayView json, const QList<QByteArray> &values,
                        const std::function<void(const QByteArray &, const QByteArray &)> &each) {
    Json root = parse(json);
    for (const QByteArray &pointer : pointersIn(json)) {
        Json &target = root[Json::json_pointer(pointer.toStdString())];
        const Json original = target;
        for (const QByteArray &value : values) {
            target = parse(value);
            each(pointer, written(root));
        }
        target = original;
    }
}

void forEachRemoval(QByteArrayView json,
                    const std::function<void(const QByteArray &, const QByteArray &)> &each) {
    const Json root = parse(json);
    for (const QByteArray &pointer : pointersIn(json)) {
        Json spoiled = root;
        erase(spoiled, Json::json_pointer(pointer.toStdString()));
        each(pointer, written(spoiled));
    }
}

} // namespace hullwatch::test
