// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contextmetadata.h"

#include "core/engine/boundedjson.h"
#include "core/engine/jsonreader.h"

namespace hullwatch {

namespace {

Unexpected malformed(const QString &why) {
    return unexpected(ErrorCode::Malformed, why);
}

/// The member whose key is `key` in any case: null when absent or null. Two of them would be understood
/// differently by different readers.
Result<const json::Value *> memberInAnyCase(const json::Value &object, const char *key) {
    const json::Value *found = nullptr;
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (QString::fromStdString(item.key()).compare(QLatin1String(key), Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return malformed(
                QStringLiteral("meta.json: the key \"%1\" stands twice").arg(QLatin1String(key)));
        found = &item.value();
    }
    return found && found->is_null() ? nullptr : found;
}

/// The member as T; `fallback` when absent or null, Malformed when of another type.
template <class T>
Result<T> readMember(const json::Value &object, const char *key, T fallback) {
    const auto found = memberInAnyCase(object, key);
    if (!found)
        return unexpected(found.error());
    if (!*found)
        return fallback;
    auto value = json::convert<T>(**found);
    if (!value)
        return malformed(QStringLiteral("meta.json: \"%1\" is of another type").arg(QLatin1String(key)));
    return std::move(*value);
}

/// The member as an object; null when absent or null.
Result<const json::Value *> objectMember(const json::Value &object, const char *key) {
    const auto found = memberInAnyCase(object, key);
    if (found && *found && !(*found)->is_object())
        return malformed(QStringLiteral("meta.json: \"%1\" is no object").arg(QLatin1String(key)));
    return found;
}

Result<json::Value> parseObject(const QByteArray &bytes) {
    // Go refuses a byte order mark, this parser would skip it.
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return malformed(QStringLiteral("meta.json: it begins with a byte order mark"));
    auto root = parseBoundedJson(bytes);
    if (!root)
        return unexpected(root.error().code, QStringLiteral("meta.json: ") + root.error().context);
    if (!root->is_object())
        return malformed(QStringLiteral("meta.json: it is no object"));
    return root;
}

Result<void> readEndpoint(const json::Value &endpoint, ContextMetadata &into) {
    if (!endpoint.is_object())
        return malformed(QStringLiteral("meta.json: its docker endpoint is no object"));
    auto host = readMember<QString>(endpoint, "Host", {});
    if (!host)
        return unexpected(host.error());
    const auto skip = readMember<bool>(endpoint, "SkipTLSVerify", false);
    if (!skip)
        return unexpected(skip.error());
    into.hasEndpoint = true;
    into.host = std::move(*host);
    into.skipTlsVerify = *skip;
    return {};
}

} // namespace

Result<ContextMetadata> decodeContextMetadata(const QByteArray &bytes) {
    const auto root = parseObject(bytes);
    if (!root)
        return unexpected(root.error());
    ContextMetadata metadata;
    auto name = readMember<QString>(*root, "Name", {});
    if (!name)
        return unexpected(name.error());
    metadata.name = std::move(*name);
    if (const auto described = objectMember(*root, "Metadata"); !described)
        return unexpected(described.error());
    const auto endpoints = objectMember(*root, "Endpoints");
    if (!endpoints)
        return unexpected(endpoints.error());
    if (const json::Value *docker = *endpoints ? json::member(**endpoints, "docker") : nullptr) {
        if (const auto read = readEndpoint(*docker, metadata); !read)
            return unexpected(read.error());
    }
    return metadata;
}

QString decodeCurrentContext(const QByteArray &bytes) {
    const auto root = parseObject(bytes);
    const auto name = root ? readMember<QString>(*root, "currentContext", {}) : Result<QString>(QString());
    return name ? *name : QString();
}

} // namespace hullwatch
