// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/counters.h"
#include "core/simulator/faults.h"
#include "core/simulator/fleet.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace hullwatch::simulator {

/// PEM files of a TLS listener: the authority that client certificates must come from, and the server's own.
struct TlsFiles {
    QString ca;
    QString cert;
    QString key;
};

/// Nothing when all went well, or one sentence that says what did not.
using Failure = std::optional<QString>;

/// One simulated host behind an Engine API server (HTTP/1.1; only GET and HEAD are served).
///
/// Lives on the thread it is made in, which must run an event loop. Every public function may be called from
/// any thread: it runs on the server's thread and is done when it returns, so what it changed is in every
/// later answer. The thread's loop must be running for that, and must not be waiting for the caller.
class Server : public QObject {
    Q_OBJECT
public:
    explicit Server(const FleetOptions &options, int hostIndex = 0, QObject *parent = nullptr);
    ~Server() override;

    /// Listens on a unix socket with mode 0600; a stale socket file in the way is removed.
    [[nodiscard]] Failure listenUnix(const QString &path);
    /// Listens on 127.0.0.1 without TLS. Port 0: any free one.
    [[nodiscard]] Failure listenTcp(quint16 port = 0);
    /// Listens on 127.0.0.1 with TLS 1.2 or newer and demands a client certificate of the authority. Port 0:
    /// any.
    [[nodiscard]] Failure listenTls(const TlsFiles &files, quint16 port = 0);
    /// Stops listening, drops every connection and removes the socket files.
    void close();

    [[nodiscard]] quint16 tcpPort() const; ///< 0: not listening
    [[nodiscard]] quint16 tlsPort() const; ///< 0: not listening

    [[nodiscard]] QString hostName() const;
    [[nodiscard]] QStringList containerNames() const;
    [[nodiscard]] Counters counters() const;
    /// "POST /containers/x/stop" of the refused requests, oldest first, at most 100.
    [[nodiscard]] QStringList refusedRequests() const;

    /// Changes of the fleet; each emits the events a real engine would. False: no such container, or not
    /// possible in its state. A container is named by name, identifier or unique prefix.
    bool startContainer(const QString &key);
    bool stopContainer(const QString &key, int exitCode = 0);
    bool pauseContainer(const QString &key);
    bool unpauseContainer(const QString &key);
    bool removeContainer(const QString &key);
    /// A created, not yet started container; `inspectPatch` is a JSON merge patch upon a plain container's
    /// answer.
    bool addContainer(const QString &name, const QString &image, const QByteArray &inspectPatch = {});
    bool setHealth(const QString &key, const QString &status);
    /// As if someone ran `docker exec`: exec_create and exec_start.
    bool exec(const QString &key, const QString &command);
    /// JSON merge patch (RFC 7396; null removes) upon the inspect answer. Mounts, ports and the list row
    /// follow.
    bool patchInspect(const QString &key, const QByteArray &mergePatch);
    /// Sets one field, by JSON pointer, to any JSON, null included: setInspectField(x, "/HostConfig/CapAdd",
    /// "null").
    bool setInspectField(const QString &key, const QByteArray &pointer, const QByteArray &json);
    bool addChanges(const QString &key, const QList<Change> &changes);
    /// Additional load from now on.
    bool addLoad(const QString &key, double cpus, double bytesPerSecond = 0);

    /// Later faults win over earlier ones.
    void addFault(const Fault &fault);
    /// Answers paths that match with this status and the engine's error shape.
    void failWith(const QString &pathRegex, int status);
    void setEventFault(const EventFault &fault);
    /// Answers and events are true again.
    void clearFaults();
    /// Drops every open connection, as a restart of the engine would.
    void dropConnections();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hullwatch::simulator
