// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/unjudged.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key) {
    return object.value(key).toString();
}

qint64 number(const QJsonObject &object, QLatin1StringView key, qint64 fallback = 0) {
    return object.value(key).toInteger(fallback);
}

QJsonObject child(const QJsonObject &object, QLatin1StringView key) {
    return object.value(key).toObject();
}

QStringList texts(const QJsonObject &object, QLatin1StringView key) {
    QStringList list;
    for (const QJsonValue &item : object.value(key).toArray()) {
        if (item.isString())
            list += item.toString();
    }
    return list;
}

QMap<QString, QString> textMap(const QJsonObject &object, QLatin1StringView key) {
    QMap<QString, QString> map;
    const QJsonObject members = child(object, key);
    for (auto member = members.begin(); member != members.end(); ++member)
        map.insert(member.key(), member.value().toString());
    return map;
}

// The decoder leaves few values in the clear; the hash proves that one is not a mask.
QHash<QString, QString> knownVariables(const Container &container, const QStringList &entries) {
    QHash<QString, QString> hashes;
    for (const EnvironmentVariable &variable : container.environment)
        hashes.insert(variable.name, variable.valueHash);
    QHash<QString, QString> known;
    for (const QString &entry : entries) {
        const QString name = entry.section(u'=', 0, 0);
        const QByteArray value = entry.section(u'=', 1).toUtf8();
        const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex().first(8);
        if (hashes.value(name) == QLatin1StringView(hash))
            known.insert(name, QString::fromUtf8(value));
    }
    return known;
}

MountOptions optionsOf(const QJsonObject &mount) {
    const QJsonObject tmpfs = child(mount, "TmpfsOptions"_L1);
    const QJsonObject volume = child(mount, "VolumeOptions"_L1);
    return {number(tmpfs, "SizeBytes"_L1), number(tmpfs, "Mode"_L1), volume.value("NoCopy"_L1).toBool(),
            child(mount, "BindOptions"_L1).value("NonRecursive"_L1).toBool(), text(volume, "Subpath"_L1)};
}

void readHostConfig(const QJsonObject &config, Unjudged &into) {
    into.cpusetMems = text(config, "CpusetMems"_L1);
    into.blkioWeight = number(config, "BlkioWeight"_L1);
    into.dnsSearch = texts(config, "DnsSearch"_L1);
    into.dnsOptions = texts(config, "DnsOptions"_L1);
    into.annotations = textMap(config, "Annotations"_L1);
    into.storageOptions = textMap(config, "StorageOpt"_L1);
    for (const QJsonValue &mount : config.value("Mounts"_L1).toArray())
        into.mountOptions.insert(text(mount.toObject(), "Target"_L1), optionsOf(mount.toObject()));
}

} // namespace

Unjudged unjudgedOf(const Container &container) {
    const QJsonObject inspect = QJsonDocument::fromJson(container.inspectJson).object();
    const QJsonObject config = child(inspect, "Config"_L1);
    Unjudged found;
    found.hostname = text(config, "Hostname"_L1);
    if (container.id.value.startsWith(found.hostname))
        found.hostname.clear();
    found.domainName = text(config, "Domainname"_L1);
    found.tty = config.value("Tty"_L1).toBool();
    found.openStdin = config.value("OpenStdin"_L1).toBool();
    found.stopTimeoutSeconds = number(config, "StopTimeout"_L1, -1);
    found.macAddress = text(config, "MacAddress"_L1);
    found.variables = knownVariables(container, texts(config, "Env"_L1));
    readHostConfig(child(inspect, "HostConfig"_L1), found);
    const QJsonObject networks = child(child(inspect, "NetworkSettings"_L1), "Networks"_L1);
    for (auto network = networks.begin(); network != networks.end(); ++network) {
        const QJsonObject asked = child(network.value().toObject(), "IPAMConfig"_L1);
        found.ipv4Address.insert(network.key(), text(asked, "IPv4Address"_L1));
        found.ipv6Address.insert(network.key(), text(asked, "IPv6Address"_L1));
    }
    return found;
}

} // namespace hullwatch
