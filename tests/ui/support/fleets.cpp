// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fleet.h"

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int day = 24 * 60;

Spec hardened(const QString &name, const QString &image) {
    Spec spec;
    spec.name = name;
    spec.image = image;
    spec.user = u"10001:10001"_s;
    spec.memoryLimitMebibytes = 256;
    spec.cpus = 1;
    spec.writable = false;
    spec.newPrivileges = false;
    spec.dropAll = true;
    spec.upMinutes = 5 * day;
    return spec;
}

Spec ordinary(const QString &name, const QString &image) {
    Spec spec = hardened(name, image);
    spec.writable = true;
    spec.newPrivileges = true;
    spec.dropAll = false;
    return spec;
}

void fillHost(FakeSource &source, const HostStatus &status, const std::vector<Spec> &specs) {
    source.announce(status);
    source.publish(status.host, containersOf(specs));
    std::vector<Sample> samples;
    for (const Spec &spec : specs) {
        if (!spec.status.isEmpty())
            continue;
        for (const Sample &sample : samplesOf(spec, 150, 60, 75))
            samples.push_back(sample);
    }
    source.sample(status.host, std::move(samples));
}

} // namespace

std::vector<Spec> prodEu1() {
    Spec payments = ordinary(u"payments-worker"_s, u"registry.corp/pay/worker:latest"_s);
    payments.socket = true;
    payments.user.clear();
    payments.capAdd = {u"SYS_ADMIN"_s};
    payments.memoryLimitMebibytes = 0;
    payments.pidsLimit = 0;
    payments.cpus = 2;
    payments.cpuPercent = 87.2;
    payments.memoryMebibytes = 412;
    payments.upMinutes = 6 * day;
    Spec ftp = ordinary(u"legacy-ftp"_s, u"vsftpd:2.3.4"_s);
    ftp.hostNetwork = true;
    ftp.user.clear();
    ftp.memoryLimitMebibytes = 0;
    ftp.unconfined = true;
    ftp.cpuPercent = 0.3;
    ftp.memoryMebibytes = 18;
    ftp.upMinutes = 211 * day;
    Spec front = ordinary(u"web-front"_s, u"nginx:1.27"_s);
    front.user.clear();
    front.ports = {u"443"_s, u"80"_s};
    front.cpuPercent = 4.6;
    front.memoryMebibytes = 61;
    front.upMinutes = 2 * day;
    Spec redis = ordinary(u"redis-cache"_s, u"redis:7.4"_s);
    redis.pidsLimit = 0;
    redis.cpuPercent = 2.2;
    redis.memoryMebibytes = 188;
    redis.upMinutes = 12 * day;
    Spec dns = hardened(u"dns-sidecar"_s, u"coredns:1.11"_s);
    dns.capAdd = {u"NET_BIND_SERVICE"_s};
    dns.memoryLimitMebibytes = 128;
    dns.memoryMebibytes = 22;
    dns.cpuPercent = 0.9;
    dns.upMinutes = 40 * day;
    dns.ports = {u"10.0.0.5:53"_s};
    return {payments, ftp, front, redis, dns};
}

std::vector<Spec> prodEu2() {
    Spec metrics = ordinary(u"metrics-agent"_s, u"prom/node-exporter:v1.8.2"_s);
    metrics.hostNetwork = true;
    metrics.hostPid = true;
    metrics.memoryLimitMebibytes = 64;
    metrics.memoryMebibytes = 24;
    metrics.cpuPercent = 1.1;
    metrics.upMinutes = 30 * day;
    Spec postgres = ordinary(u"postgres-main"_s, u"postgres:16.4"_s);
    postgres.ports = {u"5432"_s};
    postgres.user.clear();
    postgres.memoryLimitMebibytes = 8192;
    postgres.memoryMebibytes = 3277;
    postgres.cpuPercent = 12.8;
    postgres.upMinutes = 12 * day;
    Spec gateway = hardened(u"api-gateway"_s, u"registry.corp/gw:4.1.0"_s);
    gateway.writable = true;
    gateway.ports = {u"10.0.2.7:8443"_s};
    gateway.memoryLimitMebibytes = 512;
    gateway.memoryMebibytes = 240;
    gateway.cpuPercent = 18.9;
    Spec auth = hardened(u"auth-service"_s, u"registry.corp/auth:2.8.1"_s);
    auth.memoryMebibytes = 96;
    auth.cpuPercent = 3.4;
    return {metrics, postgres, gateway, auth};
}

std::vector<Spec> ciRunner() {
    Spec builder = ordinary(u"ci-builder"_s, u"docker:24-dind"_s);
    builder.privileged = true;
    builder.user.clear();
    builder.memoryLimitMebibytes = 4096;
    builder.memoryMebibytes = 1946;
    builder.cpuPercent = 41;
    builder.upMinutes = 3 * 60;
    Spec jenkins = ordinary(u"old-jenkins"_s, u"jenkins:2.319"_s);
    jenkins.user.clear();
    jenkins.ports = {u"8080"_s, u"50000"_s};
    jenkins.memoryLimitMebibytes = 0;
    jenkins.pidsLimit = 0;
    jenkins.memoryMebibytes = 1126;
    jenkins.cpuPercent = 6.3;
    jenkins.upMinutes = 388 * day;
    Spec done = ordinary(u"nightly-tests"_s, u"registry.corp/ci/tests@sha256:9f2b6c1d4e7a"_s);
    done.status = u"exited"_s;
    done.upMinutes = 18 * 60;
    return {builder, jenkins, done};
}

std::vector<Spec> staging() {
    Spec batch = ordinary(u"batch-export"_s, u"registry.corp/batch/export:17"_s);
    batch.memoryLimitMebibytes = 0;
    batch.memoryMebibytes = 12;
    batch.cpuPercent = 0.04;
    batch.upMinutes = 9 * 60;
    Spec mail = ordinary(u"mail-relay"_s, u"boky/postfix:4.3"_s);
    mail.user.clear();
    mail.ports = {u"25"_s};
    mail.memoryMebibytes = 38;
    mail.cpuPercent = 0.7;
    mail.upMinutes = 21 * day;
    return {batch, mail};
}

void fillFleet(FakeSource &source, bool demo) {
    const auto host = [demo](HostStatus status) {
        status.demo = demo;
        return status;
    };
    const HostStatus first = host(liveHost(u"prod-eu-1"_s));
    fillHost(source, first, prodEu1());
    fillHost(source, host(liveHost(u"prod-eu-2"_s)), prodEu2());
    fillHost(source, host(liveHost(u"ci-runner"_s)), ciRunner());
    HostStatus old = host(liveHost(u"staging"_s));
    old.lastAnswerAt = Timestamp{Timestamp::now().nanosecondsSinceEpoch - 34'000'000'000};
    fillHost(source, old, staging());
    source.announce(
        host(unreachableHost(u"edge-07"_s, ErrorCode::TlsExpired, u"edge-07.example.net:2376"_s)));
    source.answerChanges(incidentChanges({first.host, idOf(u"payments-worker"_s)}));
    auto none = std::make_shared<ChangeSet>();
    none->container = {first.host, idOf(u"web-front"_s)};
    none->readAt = Timestamp::now();
    source.answerChanges(none);
}

void fillMany(FakeSource &source, int count) {
    const std::vector<Spec> kinds[] = {prodEu1(), prodEu2(), ciRunner()};
    std::vector<Spec> all;
    for (const auto &specs : kinds)
        all.insert(all.end(), specs.begin(), specs.end());
    std::vector<ContainerPtr> containers;
    for (int i = 0; i < count; ++i) {
        Spec spec = all[static_cast<size_t>(i) % all.size()];
        spec.name += u'-' + QString::number(i);
        containers.push_back(containerOf(spec));
    }
    const HostStatus status = liveHost(u"local"_s, TransportKind::Unix);
    source.announce(status);
    source.publish(status.host, std::move(containers));
}

} // namespace hullwatch::test
