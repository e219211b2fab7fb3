// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/images.h"

#include <algorithm>
#include <array>

namespace hullwatch::simulator {

namespace {

// clang-format off
constexpr std::array Catalogue{
    ImageRow{"nginx:1.27", "", "/docker-entrypoint.sh", "nginx|-g|daemon off;", "80/tcp", "", "NGINX_VERSION=1.27.3|PKG_RELEASE=1~bookworm", 61, 192, 7},
    ImageRow{"registry.corp/pay/worker:latest", "", "/usr/local/bin/python3", "-m|payments.worker", "", "", "PYTHON_VERSION=3.11.9|PYTHONUNBUFFERED=1", 34, 318, 11},
    ImageRow{"docker:24-dind", "", "dockerd-entrypoint.sh", "", "2375/tcp|2376/tcp", "/var/lib/docker", "DOCKER_VERSION=24.0.9|DOCKER_TLS_CERTDIR=/certs", 402, 331, 14},
    ImageRow{"vsftpd:2.3.4", "", "", "/usr/sbin/vsftpd|/etc/vsftpd.conf", "21/tcp", "/srv/ftp", "", 2890, 74, 4},
    ImageRow{"prom/node-exporter:v1.8.2", "nobody", "/bin/node_exporter", "--path.rootfs=/host", "9100/tcp", "", "", 210, 23, 5},
    ImageRow{"postgres:16.4", "", "docker-entrypoint.sh", "postgres", "5432/tcp", "/var/lib/postgresql/data", "PG_MAJOR=16|PG_VERSION=16.4-1.pgdg120+1|PGDATA=/var/lib/postgresql/data", 118, 432, 14},
    ImageRow{"redis:7.4", "", "docker-entrypoint.sh", "redis-server", "6379/tcp", "/data", "REDIS_VERSION=7.4.1", 44, 117, 8},
    ImageRow{"registry.corp/gw/api-gateway:3.12.0", "10001:10001", "/app/gateway", "--config|/etc/gateway.yaml", "8443/tcp", "", "", 9, 41, 4},
    ImageRow{"registry.corp/auth/service:5.4.1", "10001:10001", "/app/auth", "serve", "8080/tcp", "", "", 12, 38, 4},
    ImageRow{"registry.corp/batch/export:2.0.3", "10001", "/usr/bin/java", "-Xmx64m|-jar|/app/export.jar", "", "", "JAVA_VERSION=17.0.12", 77, 241, 9},
    ImageRow{"coredns/coredns:1.11.3", "nonroot:nonroot", "/coredns", "-conf|/etc/coredns/Corefile", "53/tcp|53/udp", "", "", 180, 62, 3},
    ImageRow{"jenkins/jenkins:2.319", "jenkins", "/usr/bin/tini|--|/usr/local/bin/jenkins.sh", "", "8080/tcp|50000/tcp", "/var/jenkins_home", "JENKINS_VERSION=2.319|JENKINS_HOME=/var/jenkins_home", 1490, 561, 17},
    ImageRow{"registry.corp/shop/checkout:1.44.2", "10001:10001", "/app/checkout", "", "8080/tcp", "", "", 6, 54, 5},
    ImageRow{"registry.corp/shop/search:0.9.17", "10001:10001", "/app/search", "", "9200/tcp", "", "", 15, 88, 6},
    ImageRow{"node:20-alpine", "", "docker-entrypoint.sh", "node|/srv/server.js", "", "", "NODE_VERSION=20.18.0|YARN_VERSION=1.22.22", 52, 133, 5},
    ImageRow{"python:3.8-slim", "", "", "python3|/srv/app.py", "", "", "PYTHON_VERSION=3.8.18|LANG=C.UTF-8", 770, 126, 6},
    ImageRow{"php:7.4-apache", "", "docker-php-entrypoint", "apache2-foreground", "80/tcp", "", "PHP_VERSION=7.4.33|APACHE_CONFDIR=/etc/apache2", 1412, 453, 13},
    ImageRow{"mysql:5.7", "", "docker-entrypoint.sh", "mysqld", "3306/tcp|33060/tcp", "/var/lib/mysql", "MYSQL_MAJOR=5.7|MYSQL_VERSION=5.7.44-1.el7", 980, 502, 11},
    ImageRow{"mongo:6.0", "", "docker-entrypoint.sh", "mongod", "27017/tcp", "/data/configdb|/data/db", "MONGO_MAJOR=6.0|MONGO_VERSION=6.0.18", 140, 738, 9},
    ImageRow{"rabbitmq:3.13-management", "", "docker-entrypoint.sh", "rabbitmq-server", "5672/tcp|15672/tcp", "/var/lib/rabbitmq", "RABBITMQ_VERSION=3.13.7", 96, 251, 12},
    ImageRow{"grafana/grafana:11.2.0", "472", "/run.sh", "", "3000/tcp", "", "GF_PATHS_DATA=/var/lib/grafana", 70, 451, 10},
    ImageRow{"traefik:v3.1", "", "/entrypoint.sh", "traefik", "80/tcp", "", "", 88, 158, 4},
    ImageRow{"portainer/portainer-ce:2.21.2", "", "/portainer", "", "8000/tcp|9000/tcp|9443/tcp", "/data", "", 66, 294, 11},
    ImageRow{"alpine:3.20", "", "", "/bin/sh", "", "", "", 83, 8, 1},
    ImageRow{"busybox:1.36", "", "", "sh", "", "", "", 300, 4, 1},
    ImageRow{"openvpn/openvpn-as:2.13", "", "", "/docker-entrypoint.sh", "943/tcp|1194/udp|443/tcp", "/openvpn", "", 260, 388, 12},
    ImageRow{"gcr.io/distroless/static@sha256:69830f29ed7545c762777507426a412f97dad3d8d32bae3e74ad3fb6160917ea", "65532", "/app/ledger", "", "8080/tcp", "", "", 20, 12, 3},
    ImageRow{"minio/minio:RELEASE.2024-09-13T20-26-02Z", "", "/usr/bin/docker-entrypoint.sh", "minio|server|/data", "9000/tcp", "/data", "", 71, 164, 8},
    ImageRow{"fluent/fluent-bit:3.1", "", "/fluent-bit/bin/fluent-bit", "-c|/fluent-bit/etc/fluent-bit.conf", "2020/tcp", "", "", 58, 98, 9},
    ImageRow{"gitlab/gitlab-runner:v17.3.1", "", "/usr/bin/dumb-init|/entrypoint", "run|--user=gitlab-runner", "", "/etc/gitlab-runner|/home/gitlab-runner", "", 75, 801, 8},
};
// clang-format on

} // namespace

std::span<const ImageRow> imageCatalogue() {
    return Catalogue;
}

const ImageRow &imageRow(std::string_view reference) {
    const auto found = std::find_if(Catalogue.begin(), Catalogue.end(),
                                    [reference](const ImageRow &row) { return row.reference == reference; });
    return found == Catalogue.end() ? Catalogue.front() : *found;
}

} // namespace hullwatch::simulator
