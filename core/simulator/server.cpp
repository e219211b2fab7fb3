// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/server.h"

#include "core/simulator/server_p.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QThread>

#include <type_traits>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

/// Runs `work` on the thread of `object` and waits for it.
template <typename Work>
auto onThreadOf(const QObject *object, Work work) {
    using Result = std::invoke_result_t<Work>;
    if (QThread::currentThread() == object->thread())
        return work();
    auto *target = const_cast<QObject *>(object);
    if constexpr (std::is_void_v<Result>) {
        QMetaObject::invokeMethod(target, work, Qt::BlockingQueuedConnection);
    } else {
        Result result{};
        QMetaObject::invokeMethod(
            target, [&result, &work] { result = work(); }, Qt::BlockingQueuedConnection);
        return result;
    }
}

QByteArray fileContent(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey privateKey(const QByteArray &pem) {
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

Failure tlsConfiguration(const TlsFiles &files, QSslConfiguration &configuration) {
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(files.ca, QSsl::Pem);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(files.cert, QSsl::Pem);
    const QSslKey key = privateKey(fileContent(files.key));
    if (authorities.isEmpty())
        return u"no certificate in "_s + files.ca;
    if (chain.isEmpty())
        return u"no certificate in "_s + files.cert;
    if (key.isNull())
        return u"no private key in "_s + files.key;
    configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return std::nullopt;
}

} // namespace

Server::Server(const FleetOptions &options, int hostIndex, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(options, hostIndex)) {}

Server::~Server() {
    close();
}

Failure Server::listenUnix(const QString &path) {
    return onThreadOf(this, [this, path]() -> Failure {
        QLocalServer::removeServer(path);
        if (!d->local.listen(path))
            return u"cannot listen on "_s + path + u": "_s + d->local.errorString();
        if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            d->local.close();
            return u"cannot protect "_s + path;
        }
        return std::nullopt;
    });
}

Failure Server::listenTcp(quint16 port) {
    return onThreadOf(this, [this, port]() -> Failure {
        if (d->tcp.listen(QHostAddress::LocalHost, port))
            return std::nullopt;
        return u"cannot listen on port "_s + QString::number(port) + u": "_s + d->tcp.errorString();
    });
}

Failure Server::listenTls(const TlsFiles &files, quint16 port) {
    return onThreadOf(this, [this, files, port]() -> Failure {
        QSslConfiguration configuration;
        if (Failure failure = tlsConfiguration(files, configuration))
            return failure;
        d->tls.setSslConfiguration(configuration);
        if (d->tls.listen(QHostAddress::LocalHost, port))
            return std::nullopt;
        return u"cannot listen on port "_s + QString::number(port) + u": "_s + d->tls.errorString();
    });
}

void Server::close() {
    onThreadOf(this, [this] {
        d->local.close();
        d->tcp.close();
        d->tls.close();
        d->dropConnections();
    });
}

quint16 Server::tcpPort() const {
    return onThreadOf(this, [this] { return d->tcp.serverPort(); });
}

quint16 Server::tlsPort() const {
    return onThreadOf(this, [this] { return d->tls.serverPort(); });
}

QString Server::hostName() const {
    return d->host.spec().name; // never changes
}

QStringList Server::containerNames() const {
    return onThreadOf(this, [this] {
        QStringList names;
        for (const auto &container : d->host.containers())
            names.append(container->spec.name);
        return names;
    });
}

Counters Server::counters() const {
    return d->counters.read();
}

QStringList Server::refusedRequests() const {
    return onThreadOf(this, [this] { return d->refused; });
}

bool Server::startContainer(const QString &key) {
    return onThreadOf(this, [&] { return d->host.start(key); });
}

bool Server::stopContainer(const QString &key, int exitCode) {
    return onThreadOf(this, [&] { return d->host.stop(key, exitCode); });
}

bool Server::pauseContainer(const QString &key) {
    return onThreadOf(this, [&] { return d->host.pause(key); });
}

bool Server::unpauseContainer(const QString &key) {
    return onThreadOf(this, [&] { return d->host.unpause(key); });
}

bool Server::removeContainer(const QString &key) {
    return onThreadOf(this, [&] { return d->host.remove(key); });
}

bool Server::addContainer(const QString &name, const QString &image, const QByteArray &inspectPatch) {
    return onThreadOf(this, [&] { return d->host.add(name, image, inspectPatch); });
}

bool Server::setHealth(const QString &key, const QString &status) {
    return onThreadOf(this, [&] { return d->host.setHealth(key, status); });
}

bool Server::exec(const QString &key, const QString &command) {
    return onThreadOf(this, [&] { return d->host.exec(key, command); });
}

bool Server::patchInspect(const QString &key, const QByteArray &mergePatch) {
    return onThreadOf(this, [&] { return d->host.patchInspect(key, mergePatch); });
}

bool Server::setInspectField(const QString &key, const QByteArray &pointer, const QByteArray &json) {
    return onThreadOf(this, [&] { return d->host.setInspectField(key, pointer, json); });
}

bool Server::addChanges(const QString &key, const QList<Change> &changes) {
    return onThreadOf(this, [&] { return d->host.addChanges(key, changes); });
}

bool Server::addLoad(const QString &key, double cpus, double bytesPerSecond) {
    return onThreadOf(this, [&] {
        return d->host.setSurge(key,
                                {.sinceNs = wallClockNs(), .cpus = cpus, .netPerSecond = bytesPerSecond});
    });
}

void Server::addFault(const Fault &fault) {
    onThreadOf(this, [&] { d->faults.push_back(fault); });
}

void Server::failWith(const QString &pathRegex, int status) {
    addFault(faults::status(pathRegex, status));
}

void Server::setEventFault(const EventFault &fault) {
    onThreadOf(this, [&] { d->streams.setFault(fault); });
}

void Server::clearFaults() {
    onThreadOf(this, [&] {
        d->faults.clear();
        d->streams.setFault({});
    });
}

void Server::dropConnections() {
    onThreadOf(this, [&] { d->dropConnections(); });
}

} // namespace hullwatch::simulator
