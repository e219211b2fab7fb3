// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/services.h"

#include <array>

namespace hullwatch::simulator {

namespace {

// clang-format off
constexpr std::array Named{
    ServiceRow{.name = "payments-worker", .image = "registry.corp/pay/worker:latest", .days = 6, .cpus = 0.11, .megabytes = 412, .pids = 14, .changes = 5, .patch = R"({
        "HostConfig": {"Binds": ["/var/run/docker.sock:/var/run/docker.sock:ro", "/srv/payments/spool:/spool"],
                       "CapAdd": ["CAP_SYS_ADMIN"], "NanoCpus": 2000000000, "NetworkMode": "shop_default",
                       "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}},
        "Config": {"Env": ["QUEUE_URL=amqp://broker.internal:5672/pay", "PAYMENTS_REGION=eu-1"],
                   "Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "payments-worker", "owner": "team-payments"}}})",
        .netPerSecond = 22000, .diskPerSecond = 5200},
    ServiceRow{.name = "ci-builder", .image = "docker:24-dind", .days = 0.13, .cpus = 0.41, .megabytes = 1945, .pids = 96, .changes = 203, .patch = R"({
        "HostConfig": {"Privileged": true, "Memory": 4294967296, "MemorySwap": 8589934592, "SecurityOpt": ["label=disable"],
                       "Binds": ["/srv/ci/cache:/cache"], "RestartPolicy": {"Name": "unless-stopped", "MaximumRetryCount": 0}},
        "Config": {"Env": ["DOCKER_TLS_CERTDIR="], "Labels": {"owner": "build"}}})",
        .netPerSecond = 310000, .diskPerSecond = 820000},
    ServiceRow{.name = "legacy-ftp", .image = "vsftpd:2.3.4", .days = 211, .cpus = 0.003, .megabytes = 18, .pids = 3, .changes = 6, .patch = R"({
        "HostConfig": {"NetworkMode": "host", "Binds": ["/etc:/host/etc", "/srv/ftp:/srv/ftp"],
                       "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}},
        "Config": {"Labels": {"owner": "unknown"}}})"},
    ServiceRow{.name = "metrics-agent", .image = "prom/node-exporter:v1.8.2", .days = 30, .cpus = 0.011, .megabytes = 24, .pids = 6, .patch = R"({
        "HostConfig": {"NetworkMode": "host", "PidMode": "host", "Memory": 67108864, "MemorySwap": 67108864, "PidsLimit": 50, "ReadonlyRootfs": true,
                       "CapDrop": ["ALL"], "Binds": ["/:/host:ro,rslave"], "RestartPolicy": {"Name": "unless-stopped", "MaximumRetryCount": 0}},
        "Config": {"Labels": {"owner": "observability"}}})"},
    ServiceRow{.name = "postgres-main", .image = "postgres:16.4", .days = 12, .cpus = 0.128, .megabytes = 3277, .pids = 31, .changes = 2, .patch = R"({
        "HostConfig": {"PortBindings": {"5432/tcp": [{"HostIp": "", "HostPort": "5432"}]}, "Memory": 8589934592, "MemorySwap": 8589934592,
                       "PidsLimit": 400, "ShmSize": 268435456, "Binds": ["pgdata:/var/lib/postgresql/data"],
                       "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}},
        "Config": {"Env": ["POSTGRES_PASSWORD_FILE=/run/secrets/pg_password", "POSTGRES_DB=main"],
                   "Healthcheck": {"Test": ["CMD-SHELL", "pg_isready -U postgres"], "Interval": 10000000000, "Retries": 5}}})",
        .health = "healthy", .netPerSecond = 92000, .diskPerSecond = 260000},
    ServiceRow{.name = "web-front", .image = "nginx:1.27", .days = 2, .cpus = 0.046, .megabytes = 61, .pids = 9, .patch = R"({
        "HostConfig": {"PortBindings": {"443/tcp": [{"HostIp": "10.0.2.7", "HostPort": "443"}]}, "Memory": 268435456, "MemorySwap": 268435456, "PidsLimit": 200,
                       "SecurityOpt": ["no-new-privileges"], "NetworkMode": "shop_default", "Binds": ["/srv/web/conf.d:/etc/nginx/conf.d:ro"],
                       "ReadonlyRootfs": true, "Tmpfs": {"/var/cache/nginx": "size=64m,noexec,nosuid,nodev", "/run": "size=1m,noexec,nosuid,nodev"},
                       "RestartPolicy": {"Name": "unless-stopped", "MaximumRetryCount": 0}},
        "Config": {"Healthcheck": {"Test": ["CMD", "curl", "-fsk", "https://localhost/healthz"], "Interval": 30000000000},
                   "Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "web-front"}}})",
        .health = "healthy", .netPerSecond = 480000},
    ServiceRow{.name = "redis-cache", .image = "redis:7.4", .days = 12, .cpus = 0.022, .megabytes = 188, .pids = 6, .patch = R"({
        "HostConfig": {"Memory": 268435456, "MemorySwap": 268435456, "SecurityOpt": ["no-new-privileges"], "CapDrop": ["ALL"], "NetworkMode": "shop_default",
                       "ReadonlyRootfs": true, "Binds": ["redis-data:/data"], "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5}},
        "Config": {"User": "999:999", "Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "redis-cache"}}})",
        .netPerSecond = 150000},
    ServiceRow{.name = "api-gateway", .image = "registry.corp/gw/api-gateway:3.12.0", .days = 5, .cpus = 0.189, .megabytes = 240, .pids = 22, .changes = 1, .patch = R"({
        "HostConfig": {"PortBindings": {"8443/tcp": [{"HostIp": "10.0.2.7", "HostPort": "8443"}]}, "Memory": 536870912, "MemorySwap": 536870912, "PidsLimit": 200,
                       "SecurityOpt": ["no-new-privileges"], "CapDrop": ["ALL"], "NetworkMode": "shop_default", "NanoCpus": 1500000000,
                       "LogConfig": {"Type": "json-file", "Config": {"max-size": "10m", "max-file": "3"}},
                       "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5}},
        "Config": {"Healthcheck": {"Test": ["CMD", "/app/gateway", "-healthcheck"], "Interval": 15000000000},
                   "Labels": {"com.docker.compose.project": "shop", "com.docker.compose.service": "api-gateway"}}})",
        .health = "healthy", .netPerSecond = 720000},
    ServiceRow{.name = "auth-service", .image = "registry.corp/auth/service:5.4.1", .days = 5, .cpus = 0.034, .megabytes = 96, .pids = 12, .patch = R"({
        "HostConfig": {"Memory": 268435456, "MemorySwap": 268435456, "MemoryReservation": 134217728, "NanoCpus": 1000000000, "CpuShares": 512, "PidsLimit": 100,
                       "ReadonlyRootfs": true, "Tmpfs": {"/tmp": "size=16m,noexec,nosuid,nodev"}, "CapDrop": ["ALL"], "NetworkMode": "backend",
                       "SecurityOpt": ["no-new-privileges"], "LogConfig": {"Type": "json-file", "Config": {"max-size": "10m", "max-file": "3"}},
                       "Ulimits": [{"Name": "nofile", "Hard": 4096, "Soft": 1024}], "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5}},
        "Config": {"Healthcheck": {"Test": ["CMD", "/app/auth", "healthz"], "Interval": 15000000000, "Timeout": 3000000000, "Retries": 3},
                   "Labels": {"owner": "identity", "org.opencontainers.image.source": "https://git.corp/identity/auth"}}})",
        .health = "healthy", .netPerSecond = 64000},
    ServiceRow{.name = "batch-export", .image = "registry.corp/batch/export:2.0.3", .days = 0.375, .cpus = 0.0006, .megabytes = 12, .pids = 18, .patch = R"({
        "HostConfig": {"Memory": 134217728, "MemorySwap": 134217728, "PidsLimit": 100, "CapDrop": ["ALL"], "SecurityOpt": ["no-new-privileges"], "ReadonlyRootfs": true,
                       "Tmpfs": {"/tmp": "size=64m"}, "NetworkMode": "backend", "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 3}},
        "Config": {"Env": ["DB_HOST=postgres-main", "DB_USER=export", "DB_PASSWORD=made-up-Tr0ub4dor-and-3", "EXPORT_BUCKET=s3://reports"],
                   "Labels": {"owner": "finance"}}})"},
    ServiceRow{.name = "dns-sidecar", .image = "coredns/coredns:1.11.3", .days = 40, .cpus = 0.009, .megabytes = 22, .pids = 8, .patch = R"({
        "HostConfig": {"PortBindings": {"53/tcp": [{"HostIp": "10.0.2.7", "HostPort": "53"}], "53/udp": [{"HostIp": "10.0.2.7", "HostPort": "53"}]},
                       "Memory": 134217728, "MemorySwap": 134217728, "PidsLimit": 64, "ReadonlyRootfs": true, "SecurityOpt": ["no-new-privileges"],
                       "CapDrop": ["CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_MKNOD", "CAP_SETFCAP", "CAP_SETGID", "CAP_SETPCAP", "CAP_SETUID", "CAP_SYS_CHROOT", "CAP_AUDIT_WRITE"],
                       "Binds": ["/srv/dns:/etc/coredns:ro"], "RestartPolicy": {"Name": "on-failure", "MaximumRetryCount": 5}}})",
        .netPerSecond = 9000},
    ServiceRow{.name = "old-jenkins", .image = "jenkins/jenkins:2.319", .days = 388, .cpus = 0.063, .megabytes = 1126, .pids = 58, .changes = 92, .patch = R"({
        "HostConfig": {"PortBindings": {"8080/tcp": [{"HostIp": "", "HostPort": "8080"}]}, "Binds": ["jenkins_home:/var/jenkins_home"],
                       "RestartPolicy": {"Name": "always", "MaximumRetryCount": 0}},
        "Config": {"User": "root", "Env": ["JAVA_OPTS=-Djenkins.install.runSetupWizard=false"]}})",
        .netPerSecond = 31000, .diskPerSecond = 44000},
};
// clang-format on

} // namespace

std::span<const ServiceRow> namedServices() {
    return Named;
}

} // namespace hullwatch::simulator
