// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/hostchecks.h"

#include "core/audit/control.h"

#include <array>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

/// A check is known by a phrase in its description and, where `lastWord` is given, by its last word.
struct Row {
    const char *id;
    const char *phrase;
    const char *lastWord;
};

constexpr const char *audited = "auditing is configured";

constexpr Row rows[] = {
    {"1.1.1", "separate partition", nullptr},
    {"1.1.2", "only trusted users", nullptr},
    {"1.1.3", audited, "daemon"},
    {"1.1.4", audited, "/run/containerd"},
    {"1.1.5", audited, "/var/lib/docker"},
    {"1.1.6", audited, "/etc/docker"},
    {"1.1.7", audited, "docker.service"},
    {"1.1.8", audited, "containerd.sock"},
    {"1.1.9", audited, "docker.socket"},
    {"1.1.10", audited, "/etc/default/docker"},
    {"1.1.11", audited, "/etc/docker/daemon.json"},
    {"1.1.12", audited, "/etc/containerd/config.toml"},
    {"1.1.13", audited, "/etc/sysconfig/docker"},
    {"1.1.14", audited, "/usr/bin/containerd"},
    {"1.1.15", audited, "/usr/bin/containerd-shim"},
    {"1.1.16", audited, "/usr/bin/containerd-shim-runc-v1"},
    {"1.1.17", audited, "/usr/bin/containerd-shim-runc-v2"},
    {"1.1.18", audited, "/usr/bin/runc"},
    {"2.3", "logging level", nullptr},
    {"2.4", "changes to iptables", nullptr},
    {"2.8", "default ulimit", nullptr},
    {"2.10", "default cgroup usage", nullptr},
    {"3.1", "docker.service file ownership", nullptr},
    {"3.2", "docker.service file permissions", nullptr},
    {"3.3", "docker.socket file ownership", nullptr},
    {"3.4", "docker.socket file permissions", nullptr},
    {"3.5", "/etc/docker directory ownership", nullptr},
    {"3.6", "/etc/docker directory permissions", nullptr},
    {"3.7", "registry certificate file ownership", nullptr},
    {"3.8", "registry certificate file permissions", nullptr},
    {"3.9", "tls ca certificate file ownership", nullptr},
    {"3.10", "tls ca certificate file permissions", nullptr},
    {"3.11", "docker server certificate file ownership", nullptr},
    {"3.12", "docker server certificate file permissions", nullptr},
    {"3.13", "docker server certificate key file ownership", nullptr},
    {"3.14", "docker server certificate key file permissions", nullptr},
    {"3.15", "docker socket file ownership", nullptr},
    {"3.16", "docker socket file permissions", nullptr},
    {"3.17", "daemon.json file ownership", nullptr},
    {"3.18", "daemon.json file permissions", nullptr},
    {"3.19", "/etc/default/docker file ownership", nullptr},
    {"3.20", "/etc/default/docker file permissions", nullptr},
    {"3.21", "/etc/sysconfig/docker file permissions", nullptr},
    {"3.22", "/etc/sysconfig/docker file ownership", nullptr},
    {"3.23", "containerd socket file ownership", nullptr},
    {"3.24", "containerd socket file permissions", nullptr},
    {"7.2", "swarm services are b", "interface"}, // bound, once "binded"
};

struct Word {
    HostCheckResult result;
    const char *word;
};
constexpr std::array words{Word{HostCheckResult::Pass, "pass"}, Word{HostCheckResult::Warn, "warn"},
                           Word{HostCheckResult::Absent, "absent"}, Word{HostCheckResult::Open, "open"}};

/// "3.1-3.3": 3.1, 3.2, 3.3
QStringList expanded(const QString &written) {
    const QString first = written.section(u'-', 0, 0);
    const QString last = written.section(u'-', 1, 1);
    if (last.isEmpty())
        return {first};
    const qsizetype dot = first.lastIndexOf(u'.') + 1;
    QStringList ids;
    for (int number = first.mid(dot).toInt(); number <= last.mid(dot).toInt(); ++number)
        ids += first.left(dot) + QString::number(number);
    return ids;
}

} // namespace

const QStringList &hostCheckIds() {
    static const QStringList ids = [] {
        QStringList all;
        for (const Row &row : rows)
            all += QString::fromLatin1(row.id);
        return all;
    }();
    return ids;
}

QString hostCheckDescribed(const QString &description) {
    // "… - /etc/docker (Automated)", and once "… -/run/containerd (Automated)"
    const QString text = description.section(u" ("_s, 0, 0).simplified().toLower();
    QString last = text.section(u' ', -1);
    if (last.startsWith(u'-'))
        last.remove(0, 1);
    for (const Row &row : rows) {
        if (text.contains(QLatin1String(row.phrase)) &&
            (!row.lastWord || last == QLatin1String(row.lastWord)))
            return QString::fromLatin1(row.id);
    }
    return {};
}

QStringList hostChecksOf(const Control &control) {
    QStringList ids;
    for (const char *written : control.references.cis) {
        for (const QString &id : written ? expanded(QString::fromLatin1(written)) : QStringList()) {
            if (hostCheckIds().contains(id))
                ids += id;
        }
    }
    return ids;
}

QString hostCheckWord(HostCheckResult result) {
    for (const Word &known : words) {
        if (known.result == result)
            return QString::fromLatin1(known.word);
    }
    return {};
}

std::optional<HostCheckResult> hostCheckNamed(const QString &word) {
    for (const Word &known : words) {
        if (word == QLatin1String(known.word))
            return known.result;
    }
    return std::nullopt;
}

} // namespace hullwatch
