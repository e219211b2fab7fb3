// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/decodehostconfig.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretlook.h"
#include "core/engine/secretmask.h"

#include <algorithm>

namespace hullwatch {

namespace {

// From API 1.52 on the engine leaves empty fields of Config out.
template <class T>
Field<T> emptyUnlessWritten(Field<T> field) {
    const bool isEmpty = field.isNull() || field.state() == Field<T>::State::Missing;
    return isEmpty ? Field<T>(T()) : field;
}

// {"8080/tcp": {}, …}
Field<QStringList> keysField(const json::Value &object, const char *key) {
    const json::Value *map = json::member(object, key);
    if (!map || map->is_null())
        return QStringList();
    if (!map->is_object())
        return Field<QStringList>::invalid();
    QStringList keys;
    for (auto item = map->begin(); item != map->end(); ++item)
        keys += QString::fromStdString(item.key());
    return keys;
}

// Invalid when the variables are no list of texts: what is not read may hide one.
Field<std::vector<SecretTrace>> imageSecrets(const json::Value &config) {
    const json::Value &variables = json::child(config, "Env");
    const bool isReadable =
        variables.is_null() ||
        (variables.is_array() && std::all_of(variables.begin(), variables.end(),
                                             [](const json::Value &entry) { return entry.is_string(); }));
    if (!isReadable)
        return Field<std::vector<SecretTrace>>::invalid();
    std::vector<SecretTrace> all = tracesInVariables(variables, QStringLiteral("Config.Env"));
    const auto add = [&all](const std::vector<SecretTrace> &traces) {
        all.insert(all.end(), traces.begin(), traces.end());
    };
    add(tracesInArguments(json::child(config, "Entrypoint"), QStringLiteral("Config.Entrypoint")));
    add(tracesInArguments(json::child(config, "Cmd"), QStringLiteral("Config.Cmd")));
    add(tracesInMap(json::child(config, "Labels"), QStringLiteral("Config.Labels")));
    return all;
}

void decodeImageConfig(json::Value config, ImageDetails &into) {
    if (!config.is_object())
        return;
    into.secrets = imageSecrets(config);
    for (const json::Value &entry : json::child(config, "Env")) {
        if (entry.is_string())
            into.environmentNames += json::toQString(entry).section(u'=', 0, 0);
    }
    json::Value masked{{"Config", std::move(config)}};
    maskInspect(masked);
    const json::Value &kept = masked["Config"];
    into.user = emptyUnlessWritten(json::field<QString>(kept, "User"));
    into.workingDir = emptyUnlessWritten(json::field<QString>(kept, "WorkingDir"));
    into.exposedPorts = keysField(kept, "ExposedPorts");
    into.volumes = keysField(kept, "Volumes");
    into.entrypoint = emptyUnlessWritten(json::field<QStringList>(kept, "Entrypoint"));
    into.command = emptyUnlessWritten(json::field<QStringList>(kept, "Cmd"));
    into.labels = json::valueOr<QMap<QString, QString>>(kept, "Labels", {});
    const auto check = decodeHealthCheck(kept);
    into.healthcheck =
        check.state() == Field<HealthCheck>::State::Missing ? Field<HealthCheck>::null() : check;
}

ImageSignature decodeSignature(const json::Value &signature) {
    const json::Value &signer = json::child(signature, "Signer");
    const QStringList names{json::text(signer, "CertificateIssuer"),
                            json::text(signer, "SubjectAlternativeName")};
    return {json::text(signature, "Name"), json::text(signature, "KnownSigner"), names.join(u' ').trimmed(),
            json::text(signature, "Error"), json::valueOr<QStringList>(signature, "Warnings", {})};
}

Field<ImageIdentity> decodeIdentity(const json::Value &image) {
    const json::Value *identity = json::member(image, "Identity");
    if (!identity)
        return {};
    if (identity->is_null())
        return Field<ImageIdentity>::null();
    if (!identity->is_object())
        return Field<ImageIdentity>::invalid();
    ImageIdentity decoded;
    for (const json::Value &pull : json::child(*identity, "Pull"))
        decoded.pulledFrom += json::text(pull, "Repository");
    const json::Value &builds = json::child(*identity, "Build");
    decoded.builtLocally = builds.is_array() && !builds.empty();
    for (const json::Value &signature : json::child(*identity, "Signature"))
        decoded.signatures.push_back(decodeSignature(signature));
    return decoded;
}

} // namespace

Result<ImageDetails> decodeImage(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (json::text(*parsed, "Id").isEmpty())
        return unexpected(ErrorCode::Malformed, QStringLiteral("an image answer without Id"));
    ImageDetails details;
    if (const auto created = json::timestamp(*parsed, "Created"); created && created->milliseconds() > 0)
        details.created = created;
    details.os = json::text(*parsed, "Os");
    details.architecture = json::text(*parsed, "Architecture");
    const json::Value &layers = json::child(json::child(*parsed, "RootFS"), "Layers");
    if (layers.is_array())
        details.layerCount = static_cast<qint64>(layers.size());
    decodeImageConfig(json::child(*parsed, "Config"), details);
    details.identity = decodeIdentity(*parsed);
    return details;
}

Result<ImageHistory> decodeHistory(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    if (!parsed->is_array())
        return unexpected(ErrorCode::Malformed, QStringLiteral("a history is no list"));
    ImageHistory history;
    for (const json::Value &row : *parsed) {
        const auto createdBy = json::field<QString>(row, "CreatedBy");
        if (!createdBy)
            return unexpected(ErrorCode::Malformed, QStringLiteral("a layer without CreatedBy"));
        const QString place = QStringLiteral("[%1].CreatedBy").arg(history.layers.size());
        const auto traces = tracesInText(*createdBy, place);
        history.secrets.insert(history.secrets.end(), traces.begin(), traces.end());
        history.layers.push_back({maskedCommandLine(*createdBy), json::valueOr<qint64>(row, "Size", 0),
                                  json::valueOr<QStringList>(row, "Tags", {})});
    }
    return history;
}

} // namespace hullwatch
