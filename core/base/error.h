// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace hullwatch {

/// What went wrong, in the order of the steps of a connection. Names are stable: `errorName` prints them
/// into machine formats.
enum class ErrorCode {
    None,
    // The address as the user gave it
    InvalidUrl,
    UnsupportedScheme,
    PlaintextRefused,
    ContextUnknown,
    ContextInvalid,
    SettingsInvalid,
    // Credentials on this machine
    TlsFileMissing,
    TlsFileUnreadable,
    TlsFileInvalid,
    TlsKeyEncrypted,
    TlsKeyMismatch,
    TlsKeyExposed,
    TlsPassphraseWrong,
    TlsCrlInvalid,
    // Reaching the host
    NameNotResolved,
    ConnectionRefused,
    SocketMissing,
    SocketPermission,
    HostUnreachable,
    ConnectTimeout,
    SshProgramMissing,
    SshHostKeyRefused,
    SshLoginRefused,
    SshRemoteFailed,
    // TLS
    TlsCaUnknown,
    TlsExpired,
    TlsNotYetValid,
    TlsHostMismatch,
    TlsNoSubjectAltName,
    TlsRevoked,
    TlsKeyTooWeak,
    TlsVersionTooOld,
    TlsClientRejected,
    TlsNotSpoken,
    TlsFailed,
    // HTTP and the Engine API
    PlaintextToTls,
    Unauthorized,
    Forbidden,
    NotFound,
    NotDocker,
    ApiTooOld,
    ApiRejected,
    ServerError,
    // The answer
    ConnectionLost,
    Timeout,
    TooLarge,
    TooDeep,
    Malformed,
    // On our side
    MethodRefused,
    Cancelled,
    FileNotWritten,
    Internal,
};

/// The step of a connection that an error belongs to; a user reads it first.
enum class ConnectionStep { Address, Credentials, Reach, Tls, Api, Answer, Local };

/// An error as it travels: a code and what it concerns (a path, a host:port, an HTTP status with the
/// server's message). `context` may hold remote text: show it through `displayText` only.
struct Error {
    ErrorCode code = ErrorCode::None;
    QString context;

    friend bool operator==(const Error &a, const Error &b) = default;
};

/// Stable machine name in snake case ("tls_ca_unknown"), as in the JSON of an audit.
[[nodiscard]] QString errorName(ErrorCode code);

[[nodiscard]] ConnectionStep stepOf(ErrorCode code);

/// One sentence that names the failed step and says what to do, in the user's language. Safe to show:
/// remote text in it is escaped.
[[nodiscard]] QString errorText(const Error &error);

/// The same in English whatever the language, for machine formats. Remote text in it is as it came.
[[nodiscard]] QString errorEnglish(const Error &error);

} // namespace hullwatch

Q_DECLARE_METATYPE(hullwatch::Error)
