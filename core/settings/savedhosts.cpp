// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/savedhosts.h"

#include "core/settings/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <nlohmann/json.hpp>

#include <array>

namespace hullwatch {

namespace {

using nlohmann::json;

constexpr int maxDepth = 16;
constexpr qsizetype maxTextLength = 4'096;

struct TextKey {
    const char *key;
    QString SavedHost::*field;
};
constexpr std::array textKeys{TextKey{"id", &SavedHost::id}, TextKey{"name", &SavedHost::name},
                              TextKey{"url", &SavedHost::url}, TextKey{"group", &SavedHost::group}};

struct FileKey {
    const char *key;
    QString SavedTlsFiles::*field;
};
constexpr std::array fileKeys{
    FileKey{"tls_ca", &SavedTlsFiles::ca}, FileKey{"tls_certificate", &SavedTlsFiles::certificate},
    FileKey{"tls_key", &SavedTlsFiles::key}, FileKey{"tls_crl", &SavedTlsFiles::crl}};

struct FlagKey {
    const char *key;
    bool SavedHost::*field;
};
constexpr std::array flagKeys{FlagKey{"tls", &SavedHost::tls}, FlagKey{"enabled", &SavedHost::enabled},
                              FlagKey{"keep_passphrase", &SavedHost::keepPassphrase}};

/// Takes keys out of an object and remembers the first one whose value cannot be used.
class ObjectReader {
public:
    ObjectReader(json object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    void text(const char *key, QString &into) {
        const json value = take(key);
        if (value.is_null())
            return;
        if (!value.is_string())
            return refuse(key);
        into = QString::fromStdString(value.get_ref<const std::string &>());
        if (into.size() > maxTextLength)
            refuse(key);
    }

    void flag(const char *key, bool &into) {
        const json value = take(key);
        if (value.is_null())
            return;
        if (!value.is_boolean())
            return refuse(key);
        into = value.get<bool>();
    }

    [[nodiscard]] json take(const char *key) {
        const auto found = m_object.find(key);
        if (found == m_object.end())
            return {};
        json value = std::move(*found);
        m_object.erase(found);
        return value;
    }

    void refuse(const char *key) {
        if (m_problem.isEmpty())
            m_problem = m_place + QString::fromLatin1(key);
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// What nobody has taken.
    [[nodiscard]] QByteArray rest() const {
        return m_object.empty() ? QByteArray() : QByteArray::fromStdString(m_object.dump());
    }

private:
    json m_object;
    QString m_place;
    QString m_problem;
};

Result<json> parsed(const QByteArray &bytes) {
    bool tooDeep = false;
    const auto bounded = [&tooDeep](int depth, json::parse_event_t, json &) {
        tooDeep = tooDeep || depth > maxDepth;
        return !tooDeep;
    };
    json root = json::parse(bytes.begin(), bytes.end(), bounded, false);
    if (tooDeep || !root.is_object())
        return unexpected(ErrorCode::SettingsInvalid, QStringLiteral("JSON"));
    return root;
}

Result<SavedHost> hostOf(json object, const QString &place) {
    if (!object.is_object())
        return unexpected(ErrorCode::SettingsInvalid, place);
    ObjectReader reader(std::move(object), place + u'.');
    SavedHost host;
    for (const TextKey &text : textKeys)
        reader.text(text.key, host.*text.field);
    for (const FileKey &file : fileKeys)
        reader.text(file.key, host.files.*file.field);
    for (const FlagKey &flag : flagKeys)
        reader.flag(flag.key, host.*flag.field);
    if (host.id.isEmpty())
        reader.refuse("id");
    if (!reader.problem().isEmpty())
        return unexpected(ErrorCode::SettingsInvalid, reader.problem());
    host.unknownKeys = reader.rest();
    return host;
}

json objectOf(const QByteArray &unknownKeys) {
    json object = json::parse(unknownKeys.begin(), unknownKeys.end(), nullptr, false);
    return object.is_object() ? object : json::object();
}

json jsonOf(const SavedHost &host) {
    json object = objectOf(host.unknownKeys);
    for (const TextKey &text : textKeys)
        object[text.key] = (host.*text.field).toStdString();
    for (const FileKey &file : fileKeys)
        object[file.key] = (host.files.*file.field).toStdString();
    for (const FlagKey &flag : flagKeys)
        object[flag.key] = host.*flag.field;
    return object;
}

} // namespace

Result<SavedHosts> parseSavedHosts(const QByteArray &bytes) {
    auto root = parsed(bytes);
    if (!root)
        return unexpected(root.error());
    ObjectReader reader(std::move(*root), {});
    const json version = reader.take("version");
    if (!version.is_number_integer() || version != SavedHosts::schemaVersion)
        return unexpected(ErrorCode::SettingsInvalid, QStringLiteral("version"));
    const json list = reader.take("hosts");
    if (!list.is_array() || list.size() > SavedHosts::maxHosts)
        return unexpected(ErrorCode::SettingsInvalid, QStringLiteral("hosts"));
    SavedHosts saved;
    QSet<QString> ids;
    for (size_t i = 0; i < list.size(); ++i) {
        const QString place = QStringLiteral("hosts[%1]").arg(i);
        auto host = hostOf(list[i], place);
        if (!host)
            return unexpected(host.error());
        if (ids.contains(host->id))
            return unexpected(ErrorCode::SettingsInvalid, place + QStringLiteral(".id"));
        ids.insert(host->id);
        saved.hosts.push_back(std::move(*host));
    }
    saved.unknownKeys = reader.rest();
    return saved;
}

QByteArray savedHostsJson(const SavedHosts &saved) {
    json root = objectOf(saved.unknownKeys);
    root["version"] = SavedHosts::schemaVersion;
    root["hosts"] = json::array();
    for (const SavedHost &host : saved.hosts)
        root["hosts"].push_back(jsonOf(host));
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

Result<SavedHosts> readSavedHosts(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return SavedHosts{};
    QFile file(path);
    const auto invalid = [&path](const QString &reason) {
        return unexpected(ErrorCode::SettingsInvalid, path + QStringLiteral(" (") + reason + u')');
    };
    // A pipe would wait for ever.
    if (!info.isFile())
        return invalid(QStringLiteral("no file"));
    if (!file.open(QIODevice::ReadOnly))
        return invalid(file.errorString());
    const QByteArray bytes = file.read(SavedHosts::maxFileBytes + 1);
    if (bytes.size() > SavedHosts::maxFileBytes)
        return invalid(QStringLiteral("> 1 MiB"));
    auto saved = parseSavedHosts(bytes);
    return saved ? std::move(saved) : invalid(saved.error().context);
}

Result<void> writeSavedHosts(const QString &path, const SavedHosts &hosts) {
    const auto present = readSavedHosts(path);
    if (!present)
        return unexpected(present.error());
    const QByteArray bytes = savedHostsJson(hosts);
    // What is written must be readable again.
    if (const auto again = parseSavedHosts(bytes); !again || bytes.size() > SavedHosts::maxFileBytes)
        return unexpected(ErrorCode::FileNotWritten, path);
    return writeDurably(path, bytes);
}

} // namespace hullwatch
