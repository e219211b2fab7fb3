// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/services.h"

#include <array>

namespace hullwatch::simulator {

namespace {

// A name of 200 characters: the engine sets no upper bound, so a dashboard must not either.
constexpr std::string_view LongName =
    "reporting-quarterly-consolidation-of-regional-ledgers-for-the-external-auditors-second-attempt-after-"
    "the-"
    "schema-migration-of-the-previous-fiscal-year-do-not-remove-before-sign-off-by-the-finance-board";

// clang-format off
constexpr std::array Ordinary{
    ServiceRow{.name = "checkout", .image = "registry.corp/shop/checkout:1.44.2", .days = 3, .cpus = 0.08, .megabytes = 110, .pids = 17, .patch = R"({
        "HostConfig": {"Memory": 268435456, "MemorySwap": 268435456, "NanoCpus": 1000000000, "PidsLimit": 100, "ReadonlyRootfs": true, "CapDrop": ["ALL"], "Tmpfs": {"/tmp": "size=16m"},
                       "SecurityOpt": ["no-new-privileges"], "NetworkMode": "shop_default", "PortBindings": {"8080/tcp": [{"HostIp": "10.0.2.7", "HostPort": "18080"}]},
                       "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5}},
        "Config": {"Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "checkout"}}})", .netPerSecond = 130000},
    ServiceRow{.name = "nginx", .image = "nginx:1.27", .days = 8, .cpus = 0.01, .megabytes = 14, .pids = 5, .changes = 9, .patch = ""},
    ServiceRow{.name = "search-indexer", .image = "registry.corp/shop/search:0.9.17", .days = 4, .cpus = 0.35, .megabytes = 620, .pids = 41, .patch = R"({
        "HostConfig": {"Memory": 1073741824, "MemorySwap": 1073741824, "PidsLimit": 300, "CapDrop": ["ALL"], "SecurityOpt": ["no-new-privileges"], "NetworkMode": "backend",
                       "Binds": ["search-index:/index"]}})", .diskPerSecond = 300000},
    ServiceRow{.name = "kernel-lab", .image = "alpine:3.20", .days = 19, .patch = R"({"HostConfig": {"Privileged": true, "SecurityOpt": ["label=disable"], "Binds": ["/lib/modules:/lib/modules:ro"]}, "Config": {"Cmd": ["sleep", "infinity"]}})"},
    ServiceRow{.name = "portainer", .image = "portainer/portainer-ce:2.21.2", .days = 55, .cpus = 0.004, .megabytes = 47, .pids = 11, .patch = R"({
        "HostConfig": {"Binds": ["/var/run/docker.sock:/var/run/docker.sock", "portainer_data:/data"], "PortBindings": {"9443/tcp": [{"HostIp": "", "HostPort": "9443"}]},
                       "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}}})"},
    ServiceRow{.name = "log-shipper", .image = "fluent/fluent-bit:3.1", .days = 33, .cpus = 0.03, .megabytes = 39, .pids = 7, .patch = R"({
        "HostConfig": {"Binds": ["/var/run:/host/run", "/var/log:/var/log:ro"], "Memory": 134217728, "MemorySwap": 134217728}, "Config": {"User": "root"}})"},
    ServiceRow{.name = "vpn-gateway", .image = "openvpn/openvpn-as:2.13", .days = 71, .megabytes = 148, .pids = 21, .patch = R"({
        "HostConfig": {"NetworkMode": "host", "CapAdd": ["CAP_NET_ADMIN"], "Devices": [{"PathOnHost": "/dev/net/tun", "PathInContainer": "/dev/net/tun", "CgroupPermissions": "rwm"}]}})", .netPerSecond = 410000},
    ServiceRow{.name = "debug-tools", .image = "busybox:1.36", .days = 2.2, .megabytes = 2, .pids = 2, .changes = 3, .patch = R"({"HostConfig": {"PidMode": "host", "CapAdd": ["CAP_SYS_PTRACE"]}, "Config": {"Cmd": ["sh"], "Tty": true, "OpenStdin": true}})"},
    ServiceRow{.name = "backup-mounter", .image = "alpine:3.20", .days = 14, .megabytes = 9, .patch = R"({
        "HostConfig": {"CapAdd": ["CAP_SYS_ADMIN"], "SecurityOpt": ["apparmor=unconfined"], "Devices": [{"PathOnHost": "/dev/sda", "PathInContainer": "/dev/sda", "CgroupPermissions": "rwm"}]},
        "Config": {"Cmd": ["crond", "-f"]}})"},
    ServiceRow{.name = "scraper", .image = "python:3.8-slim", .days = 9, .cpus = 0.06, .megabytes = 83, .changes = 31, .patch = R"({"HostConfig": {"SecurityOpt": ["seccomp=unconfined"]}})"},
    ServiceRow{.name = "status-page", .image = "php:7.4-apache", .days = 120, .cpus = 0.02, .megabytes = 71, .pids = 8, .changes = 12, .patch = R"({
        "HostConfig": {"PortBindings": {"80/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8081"}, {"HostIp": "::", "HostPort": "8081"}]}, "Binds": ["/srv/status:/var/www/html"]}})"},
    ServiceRow{.name = "mysql-legacy", .image = "mysql:5.7", .days = 240, .cpus = 0.05, .megabytes = 512, .pids = 34, .changes = 1, .patch = R"({
        "HostConfig": {"PortBindings": {"3306/tcp": [{"HostIp": "", "HostPort": "3306"}]}, "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}},
        "Config": {"Env": ["MYSQL_ROOT_PASSWORD=made-up-hunter2", "MYSQL_DATABASE=crm"]}})", .diskPerSecond = 90000},
    ServiceRow{.name = "mongo", .image = "mongo:6.0", .days = 28, .cpus = 0.04, .megabytes = 340, .pids = 38, .patch = R"({
        "HostConfig": {"PortBindings": {"27017/tcp": [{"HostIp": "0.0.0.0", "HostPort": "27017"}]}, "Memory": 1073741824, "MemorySwap": 2147483648, "Binds": ["mongo-data:/data/db"]}})", .diskPerSecond = 70000},
    ServiceRow{.name = "grafana", .image = "grafana/grafana:11.2.0", .days = 22, .cpus = 0.015, .megabytes = 96, .pids = 17, .patch = R"({
        "HostConfig": {"PortBindings": {"3000/tcp": [{"HostIp": "127.0.0.1", "HostPort": "3000"}]}, "Memory": 268435456, "MemorySwap": 268435456, "PidsLimit": 100,
                       "SecurityOpt": ["no-new-privileges"], "CapDrop": ["ALL"], "Binds": ["grafana-data:/var/lib/grafana"]}})"},
    ServiceRow{.name = "mail-worker", .image = "node:20-alpine", .days = 17, .cpus = 0.03, .megabytes = 140, .pids = 11, .changes = 4, .patch = R"({"HostConfig": {"NetworkMode": "backend"}})"},
    ServiceRow{.name = "image-resizer", .image = "node:20-alpine", .days = 1.1, .cpus = 0.6, .megabytes = 260, .pids = 23, .patch = R"({
        "HostConfig": {"ReadonlyRootfs": true, "Tmpfs": {"/tmp": ""}, "NetworkMode": "shop_default"}})"},
    ServiceRow{.name = "crm-sync", .image = "python:3.8-slim", .days = 45, .cpus = 0.01, .megabytes = 52, .patch = R"({
        "HostConfig": {"Memory": 134217728, "MemorySwap": -1},
        "Config": {"Env": ["AWS_ACCESS_KEY_ID=AKIAMADEUPMADEUPMADE", "AWS_SECRET_ACCESS_KEY=made/up/secret/value/only/for/the/demo", "CRM_TOKEN=made-up-0123456789abcdef"]}})"},
    ServiceRow{.name = "migration-2023", .image = "php:7.4-apache", .state = RunState::Exited, .days = 371, .changes = 44, .patch = R"({"HostConfig": {"Binds": ["/srv/status:/var/www/html"]}})"},
    ServiceRow{.name = "never-started", .image = "redis:7.4", .state = RunState::Created, .days = 64, .patch = R"({"HostConfig": {"PortBindings": {"6379/tcp": [{"HostIp": "", "HostPort": "6379"}]}}})"},
    ServiceRow{.name = "crash-looper", .image = "node:20-alpine", .state = RunState::Restarting, .days = 0.0003, .patch = R"({
        "HostConfig": {"RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}}, "Config": {"Cmd": ["node", "/srv/missing.js"]}})", .exitCode = 1},
    ServiceRow{.name = "report-renderer", .image = "python:3.8-slim", .state = RunState::Paused, .days = 7, .megabytes = 210, .patch = R"({"HostConfig": {"Memory": 536870912, "MemorySwap": 536870912}})"},
    ServiceRow{.name = LongName, .image = "busybox:1.36", .days = 26, .megabytes = 3, .pids = 1, .patch = R"({"Config": {"Cmd": ["sh", "-c", "while true; do sleep 3600; done"]}})"},
    ServiceRow{.name = "i18n-portal", .image = "nginx:1.27", .days = 11, .megabytes = 16, .pids = 5, .patch = "{\"Config\": {\"Labels\": {"
        "\"description\": \"\u4f1a\u54e1\u30dd\u30fc\u30bf\u30eb \u2014 \u672c\u756a\", \"owner\": \"\u05e6\u05d5\u05d5\u05ea \u05d4\u05ea\u05e9\u05ea\u05d9\u05ea\", "
        "\"note\": \"\u202eexe.gpj\u202c \u200bzero width\", \"team\": \"\u0641\u0631\u064a\u0642 \u0627\u0644\u062a\u0635\u0645\u064a\u0645\"}}}"},
    ServiceRow{.name = "ledger", .image = "gcr.io/distroless/static@sha256:69830f29ed7545c762777507426a412f97dad3d8d32bae3e74ad3fb6160917ea", .days = 10, .cpus = 0.02, .megabytes = 28, .pids = 9, .patch = R"({
        "HostConfig": {"Memory": 134217728, "MemorySwap": 134217728, "PidsLimit": 64, "ReadonlyRootfs": true, "CapDrop": ["ALL"], "SecurityOpt": ["no-new-privileges"], "NetworkMode": "backend"}})"},
    ServiceRow{.name = "volume-smuggler", .image = "alpine:3.20", .days = 5, .megabytes = 4, .patch = R"({"HostConfig": {"Binds": ["engine-socket:/run/engine.sock"]}, "Config": {"Cmd": ["sleep", "infinity"]}})"},
    ServiceRow{.name = "web-front-exporter", .image = "prom/node-exporter:v1.8.2", .days = 2, .megabytes = 13, .pids = 5, .patch = R"({
        "HostConfig": {"NetworkMode": "container:@first", "Memory": 67108864, "MemorySwap": 67108864, "PidsLimit": 50, "CapDrop": ["ALL"], "ReadonlyRootfs": true}})"},
    ServiceRow{.name = "oom-victim", .image = "registry.corp/batch/export:2.0.3", .state = RunState::Exited, .days = 2.5, .patch = R"({
        "HostConfig": {"Memory": 67108864, "MemorySwap": 67108864}, "State": {"OOMKilled": true}})", .exitCode = 137},
    ServiceRow{.name = "shm-trader", .image = "registry.corp/shop/checkout:1.44.2", .days = 13, .cpus = 0.22, .megabytes = 330, .pids = 19, .patch = R"({"HostConfig": {"IpcMode": "host", "UTSMode": "host", "UsernsMode": "host"}, "Config": {"User": "0"}})"},
    ServiceRow{.name = "rabbitmq", .image = "rabbitmq:3.13-management", .days = 31, .cpus = 0.05, .megabytes = 170, .pids = 29, .changes = 2, .patch = R"({
        "HostConfig": {"PortBindings": {"15672/tcp": [{"HostIp": "127.0.0.1", "HostPort": "15672"}]}, "Memory": 536870912, "MemorySwap": 536870912, "NetworkMode": "shop_default"},
        "Config": {"Healthcheck": {"Test": ["CMD", "rabbitmq-diagnostics", "-q", "ping"], "Interval": 30000000000}}})", .health = "unhealthy"},
    ServiceRow{.name = "edge-router", .image = "traefik:v3.1", .days = 18, .cpus = 0.04, .megabytes = 58, .pids = 10, .patch = R"({
        "HostConfig": {"Binds": ["/var/run/docker.sock:/var/run/docker.sock:ro"], "PortBindings": {"80/tcp": [{"HostIp": "", "HostPort": "80"}]}, "NetworkMode": "shop_default"},
        "Config": {"Labels": {"traefik.enable": "true"}}})", .netPerSecond = 540000},
    ServiceRow{.name = "object-store", .image = "minio/minio:RELEASE.2024-09-13T20-26-02Z", .days = 39, .cpus = 0.03, .megabytes = 225, .pids = 16, .patch = R"({
        "HostConfig": {"PortBindings": {"9000/tcp": [{"HostIp": "", "HostPort": "9000"}]}, "Mounts": [{"Type": "bind", "Source": "/srv/objects", "Target": "/data"}]},
        "Config": {"Env": ["MINIO_ROOT_USER=admin", "MINIO_ROOT_PASSWORD=made-up-minioadmin"]}})", .diskPerSecond = 610000},
    ServiceRow{.name = "ci-runner", .image = "gitlab/gitlab-runner:v17.3.1", .days = 6, .cpus = 0.02, .megabytes = 44, .pids = 12, .changes = 7, .patch = R"({
        "HostConfig": {"Mounts": [{"Type": "bind", "Source": "/var/run/docker.sock", "Target": "/var/run/docker.sock"}], "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}}})"},
    ServiceRow{.name = "isolated-job", .image = "registry.corp/batch/export:2.0.3", .days = 0.02, .cpus = 0.9, .megabytes = 60, .pids = 20, .patch = R"({
        "HostConfig": {"NetworkMode": "none", "Memory": 134217728, "MemorySwap": 134217728, "PidsLimit": 50, "CapDrop": ["ALL"], "ReadonlyRootfs": true, "AutoRemove": true,
                       "SecurityOpt": ["no-new-privileges"], "Tmpfs": {"/tmp": "size=16m"}, "NanoCpus": 2000000000}})"},
};
// clang-format on

} // namespace

std::span<const ServiceRow> ordinaryServices() {
    return Ordinary;
}

} // namespace hullwatch::simulator
