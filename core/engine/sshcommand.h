// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/endpoint.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace hullwatch {

/// The argument vector, beginning with the program's name, that lets ssh bring a connection to the engine of
/// an ssh endpoint to its standard input and output, as docker's own client does: `ssh … -- HOST docker
/// system dial-stdio`. No local shell reads it; the words behind the host are quoted for the one on the far
/// side. Host keys, identities, agent, aliases and jumps are the user's ssh configuration's, but nothing is
/// asked and nothing forwarded.
[[nodiscard]] QList<QByteArray> sshCommand(const Endpoint &endpoint, std::chrono::seconds connectTimeout);

/// `word` as a POSIX shell reads it back in one piece.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &word);

} // namespace hullwatch
