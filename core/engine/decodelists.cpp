// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretmask.h"

#include <QSet>

#include <algorithm>

namespace hullwatch {

namespace {

// The rows of an answer that must be a list. The Engine writes null for an empty one.
Result<nlohmann::json> parseList(QByteArrayView text, const char *what) {
    auto parsed = parseBoundedJson(text);
    if (!parsed)
        return parsed;
    if (parsed->is_null())
        return nlohmann::json::array();
    if (!parsed->is_array())
        return unexpected(ErrorCode::Malformed, QString::fromLatin1(what) + QStringLiteral(" is no list"));
    return parsed;
}

QMap<QString, QString> options(const json::Value &row) {
    return json::valueOr<QMap<QString, QString>>(row, "Options", {});
}

} // namespace

Result<DecodedList<ContainerRow>> decodeContainerList(QByteArrayView text) {
    const auto rows = parseList(text, "/containers/json");
    if (!rows)
        return unexpected(rows.error());
    DecodedList<ContainerRow> list;
    QSet<QString> seen;
    for (const json::Value &item : *rows) {
        ContainerRow row;
        row.id.value = json::text(item, "Id");
        if (row.id.isEmpty() || seen.contains(row.id.value)) {
            ++list.malformedRows;
            continue;
        }
        seen.insert(row.id.value);
        const auto names = json::field<QStringList>(item, "Names");
        if (names && !names->isEmpty())
            row.name = names->first().startsWith(u'/') ? names->first().mid(1) : names->first();
        row.state = json::text(item, "State");
        row.status = json::text(item, "Status");
        list.rows.push_back(std::move(row));
    }
    return list;
}

Result<std::vector<Image>> decodeImages(QByteArrayView text) {
    const auto rows = parseList(text, "/images/json");
    if (!rows)
        return unexpected(rows.error());
    std::vector<Image> images;
    for (const json::Value &item : *rows) {
        Image image;
        image.id = json::text(item, "Id");
        image.repoTags = json::valueOr<QStringList>(item, "RepoTags", {});
        image.repoDigests = json::valueOr<QStringList>(item, "RepoDigests", {});
        if (const auto seconds = json::field<qint64>(item, "Created"); seconds && *seconds > 0)
            image.created = Timestamp::fromMilliseconds(std::min(*seconds, qint64{7'000'000'000}) * 1000);
        image.sizeBytes = json::valueOr<qint64>(item, "Size", 0);
        images.push_back(std::move(image));
    }
    return images;
}

Result<std::vector<Network>> decodeNetworks(QByteArrayView text) {
    const auto rows = parseList(text, "/networks");
    if (!rows)
        return unexpected(rows.error());
    std::vector<Network> networks;
    for (const json::Value &item : *rows) {
        networks.push_back({json::text(item, "Id"), json::text(item, "Name"), json::text(item, "Driver"),
                            json::text(item, "Scope"), json::valueOr(item, "Internal", false),
                            options(item)});
    }
    return networks;
}

Result<std::vector<Volume>> decodeVolumes(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_object())
        return unexpected(ErrorCode::Malformed, QStringLiteral("/volumes is no object"));
    std::vector<Volume> volumes;
    for (const json::Value &item : json::child(*parsed, "Volumes")) {
        Volume volume{json::text(item, "Name"), json::text(item, "Driver"), json::text(item, "Mountpoint"),
                      options(item)};
        for (auto option = volume.options.begin(); option != volume.options.end(); ++option)
            *option = maskedVolumeOption(option.key(), *option);
        volumes.push_back(std::move(volume));
    }
    return volumes;
}

Result<ChangeSet> decodeChanges(QByteArrayView text) {
    const auto rows = parseList(text, "/changes");
    if (!rows)
        return unexpected(rows.error());
    ChangeSet set;
    for (const json::Value &item : *rows) {
        const auto kind = json::field<qint64>(item, "Kind");
        const auto path = json::field<QString>(item, "Path");
        if (!kind || *kind < 0 || *kind > 2 || !path)
            return unexpected(ErrorCode::Malformed, QStringLiteral("a change without kind or path"));
        if (static_cast<qsizetype>(set.changes.size()) == maxChanges) {
            set.truncated = true;
            break;
        }
        set.changes.push_back({static_cast<FileChange::Kind>(*kind), *path});
    }
    std::stable_sort(set.changes.begin(), set.changes.end(),
                     [](const FileChange &a, const FileChange &b) { return a.path < b.path; });
    return set;
}

} // namespace hullwatch
