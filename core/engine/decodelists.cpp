// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretlook.h"
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

// The Engine writes null where there are none.
Field<QMap<QString, QString>> options(const json::Value &row) {
    const auto written = json::field<QMap<QString, QString>>(row, "Options");
    return written.isNull() ? Field<QMap<QString, QString>>(QMap<QString, QString>()) : written;
}

Field<QMap<QString, QString>> maskedOptions(const json::Value &row) {
    const auto written = options(row);
    if (!written)
        return written;
    QMap<QString, QString> masked = *written;
    for (auto option = masked.begin(); option != masked.end(); ++option)
        *option = maskedVolumeOption(option.key(), *option);
    return masked;
}

QMap<QString, QString> maskedLabels(const json::Value &row) {
    json::Value labels = json::child(row, "Labels");
    maskMap(&labels);
    return json::convert<QMap<QString, QString>>(labels).value_or(QMap<QString, QString>());
}

Network decodeNetwork(const json::Value &row) {
    Network network;
    network.id = json::text(row, "Id");
    network.name = json::text(row, "Name");
    network.driver = json::text(row, "Driver");
    network.scope = json::text(row, "Scope");
    network.internal = json::field<bool>(row, "Internal");
    network.ingress = json::field<bool>(row, "Ingress");
    network.enableIpv4 = json::field<bool>(row, "EnableIPv4");
    network.enableIpv6 = json::field<bool>(row, "EnableIPv6");
    const json::Value &ipam = json::child(row, "IPAM");
    network.ipamDriver = json::text(ipam, "Driver");
    for (const json::Value &pool : json::child(ipam, "Config"))
        network.subnets += json::text(pool, "Subnet");
    network.options = options(row);
    network.labels = maskedLabels(row);
    return network;
}

std::vector<SecretTrace> volumeSecrets(const json::Value &row) {
    std::vector<SecretTrace> traces = tracesInMap(json::child(row, "Labels"), QStringLiteral("Labels"));
    const QMap<QString, QString> written = *options(row);
    for (auto option = written.begin(); option != written.end(); ++option) {
        json::Value parts = json::Value::array();
        for (const QString &part : option.key() == QLatin1String("o") ? option->split(u',') : QStringList())
            parts.push_back(part.toStdString());
        const QString place = QStringLiteral("Options.") + option.key();
        for (SecretTrace &trace : tracesInVariables(parts, place)) {
            trace.place = place;
            traces.push_back(std::move(trace));
        }
        SecretTrace whole = secretTrace(place, option.key(), *option);
        if (parts.empty() && whole.look != SecretLook::None)
            traces.push_back(std::move(whole));
    }
    return traces;
}

} // namespace

Result<DecodedList<ContainerRow>> decodeContainerList(QByteArrayView text) {
    auto rows = parseList(text, "/containers/json");
    if (!rows)
        return unexpected(rows.error());
    DecodedList<ContainerRow> list;
    QSet<QString> seen;
    for (json::Value &item : *rows) {
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
        row.image = json::text(item, "Image");
        row.state = json::text(item, "State");
        row.status = json::text(item, "Status");
        item.erase("Status");
        row.fingerprint = std::hash<json::Value>()(item);
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
        image.repoTags.removeAll(QStringLiteral("<none>:<none>"));
        image.repoDigests = json::valueOr<QStringList>(item, "RepoDigests", {});
        image.repoDigests.removeAll(QStringLiteral("<none>@<none>"));
        if (const auto seconds = json::field<qint64>(item, "Created"); seconds && *seconds > 0)
            image.created = Timestamp::fromMilliseconds(std::min(*seconds, qint64{7'000'000'000}) * 1000);
        image.sizeBytes = json::valueOr<qint64>(item, "Size", 0);
        image.containers = json::field<qint64>(item, "Containers");
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
        networks.push_back(decodeNetwork(item));
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
        Volume volume;
        volume.name = json::text(item, "Name");
        volume.driver = json::text(item, "Driver");
        volume.mountpoint = json::text(item, "Mountpoint");
        volume.options = maskedOptions(item);
        volume.scope = json::text(item, "Scope");
        volume.created = json::timestamp(item, "CreatedAt");
        volume.labels = maskedLabels(item);
        volume.secrets = volumeSecrets(item);
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
