// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>

namespace hullwatch {

/// A program, started without a shell, whose standard input and output are the other end of a socket of ours.
/// It gets no other descriptor of ours and no terminal. It is always reaped, as soon as it ends. Should this
/// program die, the closed socket ends it. Lives in one thread with an event loop.
class SshProcess : public QObject {
    Q_OBJECT
public:
    /// Starts the program `command` begins with, found in PATH. Fails with SshProgramMissing, or Internal
    /// when the system refuses; the context says what it said.
    [[nodiscard]] static Result<SshProcess *> start(const QList<QByteArray> &command, QObject *parent);
    /// Closes the socket, kills what is left and reaps it.
    ~SshProcess() override;

    /// Our end of the socket; -1 when closed.
    [[nodiscard]] int socket() const { return m_socket; }
    /// Closes the socket. The program then has half a second to end by itself.
    void close();
    /// Asks the program to end now, whoever reads from the socket, and makes it when it does not.
    void terminate();

    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// Unset while it runs, and when a signal ended it.
    [[nodiscard]] std::optional<int> exitCode() const { return m_exitCode; }
    /// The last 4 KiB that it wrote to standard error.
    [[nodiscard]] const QByteArray &errorOutput() const { return m_errorOutput; }

Q_SIGNALS:
    /// `exitCode` and `errorOutput` do not change any more.
    void ended();

private:
    SshProcess(int pid, int watch, int socket, int errors, QObject *parent);

    void readErrors();
    void reap();
    void signalGroup(int signal) const;

    int m_pid;
    int m_watch; ///< readable once the process has ended
    int m_socket;
    int m_errors;
    bool m_hasEnded = false;
    bool m_wasAsked = false;
    std::optional<int> m_exitCode;
    QByteArray m_errorOutput;
    QSocketNotifier m_endNotifier;
    QSocketNotifier m_errorNotifier;
    QTimer m_patience;
};

} // namespace hullwatch
