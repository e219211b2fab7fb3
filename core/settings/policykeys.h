// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/policy.h"

#include <array>

/// The keys of hullwatch.json, for its reader and its writer:
///
///     {
///       "version": 1,
///       "policy": {
///         "registries": ["registry.example.com"], "only_these_registries": true,
///         "image_signers": [], "runtimes": [], "plugins": [], "cgroup_parents": [],
///         "privileged_ports": [80, 443], "published_ports": [8443],
///         "remote_logs": false, "trust_zone_label": "hullwatch.trust-zone",
///         "limits": {"max_pids": 4096, "image_warn_days": 90, …},
///         "severities": {"C-ROFS": "medium"}, "controls_off": ["C-APPARMOR"]
///       },
///       "waivers": [{"control": "C-PRIV", "host": "tcp://build-*", "subject": "runner-*", "owner": "Ada",
///                    "reason": "…", "granted": "2026-11-25", "expires": "2027-01-31"}],
///       "attestations": [{"control": "M-FIREWALL", "host": "", "subject": "", "owner": "Ada",
///                         "statement": "…", "evidence": "https://…", "given": "2026-11-25",
///                         "expires": "2027-05-31"}],
///       "bench_logs": [{"host": "unix:///run/docker.sock", "version": "1.6.0",
///                       "taken": "2026-11-20T08:30:00Z",
///                       "checks": {"1.1.1": "pass", "3.5": "warn: Wrong ownership for /etc/docker"}}]
///     }
///
/// `version` must be there, all else may be absent. Of a word only `host`, `subject` ("" is all, "*" any run
/// of characters) and `evidence` may. Of a log of docker-bench-security all must be there; its host is a
/// whole one; a check is pass, warn, absent or open, with details behind a colon. A date is a day (UTC), the
/// last one of `expires` included, or RFC 3339.
namespace hullwatch::policykeys {

template <class T>
struct Key {
    const char *key;
    T Policy::*field;
};

/// A number from `least` to `most`.
template <class T>
struct Limit {
    const char *key;
    T Policy::*field;
    qint64 least;
    qint64 most;
};

inline constexpr std::array texts{Key<QString>{"trust_zone_label", &Policy::trustZoneLabel}};
inline constexpr std::array flags{Key<bool>{"only_these_registries", &Policy::onlyTheseRegistries},
                                  Key<bool>{"remote_logs", &Policy::remoteLogs}};
inline constexpr std::array lists{Key<QStringList>{"registries", &Policy::registries},
                                  Key<QStringList>{"image_signers", &Policy::imageSigners},
                                  Key<QStringList>{"runtimes", &Policy::runtimes},
                                  Key<QStringList>{"plugins", &Policy::plugins},
                                  Key<QStringList>{"cgroup_parents", &Policy::cgroupParents}};
inline constexpr std::array ports{Key<QSet<int>>{"privileged_ports", &Policy::privilegedPorts},
                                  Key<QSet<int>>{"published_ports", &Policy::publishedPorts}};

inline constexpr qint64 tenYears = 3'650;
inline constexpr qint64 manyThings = 1'000'000;
inline constexpr std::array counts{
    Limit<int>{"image_warn_days", &Policy::imageWarnDays, 0, tenYears},
    Limit<int>{"image_fail_days", &Policy::imageFailDays, 0, tenYears},
    Limit<int>{"max_stopped_containers", &Policy::maxStoppedContainers, 0, manyThings},
    Limit<int>{"max_stopped_days", &Policy::maxStoppedDays, 0, tenYears},
    Limit<int>{"max_dangling_images", &Policy::maxDanglingImages, 0, manyThings},
    Limit<int>{"certificate_warn_days", &Policy::certificateWarnDays, 0, tenYears},
    Limit<int>{"scan_max_days", &Policy::scanMaxDays, 0, tenYears},
    Limit<int>{"bench_max_days", &Policy::benchMaxDays, 0, tenYears},
    Limit<int>{"backup_max_days", &Policy::backupMaxDays, 0, tenYears},
    Limit<int>{"audit_max_days", &Policy::auditMaxDays, 0, tenYears}};
inline constexpr std::array sizes{
    Limit<qint64>{"max_pids", &Policy::maxPids, 1, 4'194'304},
    Limit<qint64>{"image_warn_bytes", &Policy::imageWarnBytes, 0, 1'000'000'000'000},
    Limit<qint64>{"image_fail_bytes", &Policy::imageFailBytes, 0, 1'000'000'000'000}};

} // namespace hullwatch::policykeys
