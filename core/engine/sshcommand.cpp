// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshcommand.h"

namespace hullwatch {

namespace {

constexpr const char *options[]{
    "BatchMode=yes", // never asks: there may be nobody, and no terminal
    "ClearAllForwardings=yes", "ForwardAgent=no", "ForwardX11=no", "Tunnel=no", "PermitLocalCommand=no",
    // A configured one would collide with ours.
    "RemoteCommand=none",
    // A master that runs already is used. Becoming one would let other sessions end with this one.
    "ControlMaster=no",
    // Errors always, whatever is configured, but no banner of the far side among them.
    "LogLevel=ERROR"};

} // namespace

QByteArray shellQuoted(const QByteArray &word) {
    QByteArray inner = word;
    return '\'' + inner.replace('\'', "'\\''") + '\'';
}

QList<QByteArray> sshCommand(const Endpoint &endpoint, std::chrono::seconds connectTimeout) {
    QList<QByteArray> command{"ssh"};
    if (!endpoint.sshUser.isEmpty())
        command << "-l" << endpoint.sshUser.toUtf8();
    if (endpoint.port != 0)
        command << "-p" << QByteArray::number(endpoint.port);
    command << "-o"
            << "ConnectTimeout=" + QByteArray::number(static_cast<qint64>(connectTimeout.count()));
    for (const char *option : options)
        command << "-o" << option;
    command << "-T"
            << "--" << endpoint.hostName.toUtf8() << "docker";
    if (!endpoint.sshSocket.isEmpty())
        command << shellQuoted("--host=unix://" + endpoint.sshSocket.toUtf8());
    command << "system"
            << "dial-stdio";
    return command;
}

} // namespace hullwatch
