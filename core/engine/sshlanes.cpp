// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshlanes.h"

#include "core/engine/sshcommand.h"

#include <algorithm>

namespace hullwatch {

bool SshLanes::enter(const Endpoint &host) {
    const auto answered =
        std::count_if(m_connections.cbegin(), m_connections.cend(), [&host](const Connection &connection) {
            return connection.hasAnswered && connection.host == host.url;
        });
    int &busy = m_busy[host.url];
    if (busy >= std::min(maxLanes, static_cast<int>(answered) + maxLogins))
        return false;
    ++busy;
    return true;
}

void SshLanes::leave(const Endpoint &host) {
    --m_busy[host.url];
}

Result<SshProcess *> SshLanes::connectTo(const Endpoint &host, std::chrono::milliseconds timeout) {
    auto started =
        SshProcess::start(sshCommand(host, std::chrono::ceil<std::chrono::seconds>(timeout)), this);
    if (!started && started.error().code == ErrorCode::SshProgramMissing)
        return unexpected(ErrorCode::SshProgramMissing, host.place());
    if (!started)
        return started;
    SshProcess *process = *started;
    m_connections.insert(process, {host.url});
    connect(process, &SshProcess::ended, this, [this, process] {
        if (process->socket() < 0)
            drop(process);
        else
            m_connections[process].hasAnswered = false;
    });
    return process;
}

void SshLanes::noteAnswer(SshProcess *connection) {
    m_connections[connection].hasAnswered = !connection->hasEnded();
}

void SshLanes::close(int socket) {
    for (auto known = m_connections.begin(); known != m_connections.end(); ++known) {
        SshProcess *process = known.key();
        if (process->socket() != socket)
            continue;
        known->hasAnswered = false;
        process->close();
        if (process->hasEnded())
            drop(process);
        return;
    }
}

void SshLanes::terminate(const Endpoint &host) {
    for (auto known = m_connections.cbegin(); known != m_connections.cend(); ++known) {
        if (known->host == host.url)
            known.key()->terminate();
    }
}

void SshLanes::drop(SshProcess *process) {
    m_connections.remove(process);
    // It may be telling right now that it has ended.
    process->deleteLater();
}

} // namespace hullwatch
