// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThread>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

/// A server and the thread it lives on.
struct SimulatedFleet::Host {
    Host(const FleetOptions &options, int index) {
        context.moveToThread(&thread);
        thread.setObjectName(u"simulated "_s + hostName(index));
        thread.start();
        QMetaObject::invokeMethod(
            &context, [&] { server = std::make_unique<Server>(options, index); },
            Qt::BlockingQueuedConnection);
    }
    ~Host() {
        QMetaObject::invokeMethod(
            &context, [this] { server.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
    Host(const Host &) = delete;
    Host &operator=(const Host &) = delete;

    QThread thread;
    QObject context;
    std::unique_ptr<Server> server;
};

SimulatedFleet::SimulatedFleet(FleetOptions options) : m_options(std::move(options)) {}

SimulatedFleet::~SimulatedFleet() {
    stop();
}

void SimulatedFleet::makeHosts() {
    stop();
    FleetOptions options = m_options;
    // One moment for all hosts, so that their ages agree.
    if (options.referenceMs == 0)
        options.referenceMs = QDateTime::currentMSecsSinceEpoch();
    for (int index = 0; index < options.hosts; ++index)
        m_hosts.push_back(std::make_unique<Host>(options, index));
}

Failure SimulatedFleet::startUnix(const QString &directory) {
    const QDir folder(directory);
    if (!folder.exists()) {
        if (!QDir().mkpath(directory))
            return u"cannot make the folder "_s + directory;
        QFile::setPermissions(directory,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    makeHosts();
    for (const auto &host : m_hosts) {
        const QString path = folder.absoluteFilePath(host->server->hostName() + u".sock"_s);
        if (Failure failure = host->server->listenUnix(path)) {
            stop();
            return failure;
        }
        m_endpoints.append(u"unix://"_s + path);
    }
    return std::nullopt;
}

Failure SimulatedFleet::startTls(const TlsFiles &files, quint16 firstPort) {
    makeHosts();
    int port = firstPort;
    for (const auto &host : m_hosts) {
        if (port > 65535) {
            stop();
            return u"not enough ports above "_s + QString::number(firstPort);
        }
        if (Failure failure = host->server->listenTls(files, static_cast<quint16>(port))) {
            stop();
            return failure;
        }
        m_endpoints.append(u"tcp://127.0.0.1:"_s + QString::number(host->server->tlsPort()));
        port += firstPort == 0 ? 0 : 1;
    }
    return std::nullopt;
}

void SimulatedFleet::stop() {
    m_hosts.clear();
    m_endpoints.clear();
}

Server &SimulatedFleet::server(int host) const {
    return *m_hosts.at(static_cast<std::size_t>(host))->server;
}

Counters SimulatedFleet::counters() const {
    Counters sum;
    for (const auto &host : m_hosts)
        sum += host->server->counters();
    return sum;
}

} // namespace hullwatch::simulator
