// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/errormessage.h"

#include <QCoreApplication>

#include <array>

namespace hullwatch {

namespace {

struct Row {
    ErrorCode code;
    const char *name;
    ConnectionStep step;
    const char *text; ///< the sentence, without the step; %1 is the context
};

constexpr const char *context = "Error";

// One row per code, in the order of the enumeration.
constexpr std::array rows{
    Row{ErrorCode::None, "none", ConnectionStep::Local, QT_TRANSLATE_NOOP("Error", "No error.")},
    Row{ErrorCode::InvalidUrl, "invalid_url", ConnectionStep::Address,
        QT_TRANSLATE_NOOP(
            "Error",
            "“%1” is not an address of an engine. Write unix:///path/to/docker.sock, ssh://user@host or "
            "tcp://host:2376.")},
    Row{ErrorCode::UnsupportedScheme, "unsupported_scheme", ConnectionStep::Address,
        QT_TRANSLATE_NOOP(
            "Error", "The kind of address “%1” is not supported. Use unix://, ssh:// or tcp:// with TLS.")},
    Row{ErrorCode::PlaintextRefused, "plaintext_refused", ConnectionStep::Address,
        QT_TRANSLATE_NOOP(
            "Error",
            "Plain TCP to %1 is refused: anyone on the way could take over the host. Set up TLS and give "
            "--tlsverify, or add --insecure-plaintext.")},
    Row{ErrorCode::ContextUnknown, "context_unknown", ConnectionStep::Address,
        QT_TRANSLATE_NOOP(
            "Error", "There is no docker context “%1”. See docker context ls, or name the host with -H.")},
    Row{ErrorCode::ContextInvalid, "context_invalid", ConnectionStep::Address,
        QT_TRANSLATE_NOOP("Error",
                          "The docker context %1 cannot be used. Make it anew with docker context create.")},
    Row{ErrorCode::SettingsInvalid, "settings_invalid", ConnectionStep::Local,
        QT_TRANSLATE_NOOP("Error", "The settings %1 cannot be read and were left as they are. Correct the "
                                   "file, or move it away to start anew.")},
    Row{ErrorCode::TlsFileMissing, "tls_file_missing", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP(
            "Error",
            "The file %1 does not exist. Check --tlscacert, --tlscert and --tlskey, or DOCKER_CERT_PATH.")},
    Row{ErrorCode::TlsFileUnreadable, "tls_file_unreadable", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP("Error",
                          "The file %1 cannot be read. Run as its owner, or let your user read it.")},
    Row{ErrorCode::TlsFileInvalid, "tls_file_invalid", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP(
            "Error", "The file %1 holds no usable PEM certificate or key. Export it again in PEM format.")},
    Row{ErrorCode::TlsKeyEncrypted, "tls_key_encrypted", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP("Error", "The key %1 is protected by a passphrase. Enter it on the Hosts page.")},
    Row{ErrorCode::TlsKeyMismatch, "tls_key_mismatch", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP(
            "Error",
            "The key %1 does not belong to the client certificate. Give the pair that was made together.")},
    Row{ErrorCode::TlsKeyExposed, "tls_key_exposed", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP("Error",
                          "The key %1 is open to other users, so it was not used. Own it yourself and "
                          "run: chmod 600 %1 – then replace it if somebody may have copied it.")},
    Row{ErrorCode::TlsPassphraseWrong, "tls_passphrase_wrong", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP("Error", "The passphrase does not open the key %1. Enter it again.")},
    Row{ErrorCode::TlsCrlInvalid, "tls_crl_invalid", ConnectionStep::Credentials,
        QT_TRANSLATE_NOOP("Error", "The revocation list %1 cannot be used. Give a current one in PEM format, "
                                   "signed by your CA.")},
    Row{ErrorCode::NameNotResolved, "name_not_resolved", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error", "The host name of %1 has no address. Check its spelling and your DNS.")},
    Row{ErrorCode::ConnectionRefused, "connection_refused", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error", "Nothing listens at %1. Check the port and that the engine is running.")},
    Row{ErrorCode::SocketMissing, "socket_missing", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error",
                          "There is no socket %1. Start the engine, or give the right path with -H.")},
    Row{ErrorCode::SocketPermission, "socket_permission", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error", "Your user may not open the socket %1. Run as root, or use TLS or ssh "
                                   "with an account that may.")},
    Row{ErrorCode::HostUnreachable, "host_unreachable", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error", "There is no route to %1. Check the network and the firewall.")},
    Row{ErrorCode::ConnectTimeout, "connect_timeout", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error", "%1 did not answer in time. Check the address and the firewall.")},
    Row{ErrorCode::SshProgramMissing, "ssh_program_missing", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error",
                          "%1 needs the program ssh, which is not installed. Install openssh-client.")},
    Row{ErrorCode::SshHostKeyRefused, "ssh_host_key_refused", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP(
            "Error", "ssh does not trust the host key of %1. Connect once with ssh in a terminal and compare "
                     "the fingerprint; if the key has changed, ask the host's owner why.")},
    Row{ErrorCode::SshLoginRefused, "ssh_login_refused", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP(
            "Error",
            "ssh could not log in at %1. Load your key into ssh-agent, and try ssh in a terminal: it "
            "must not ask for anything.")},
    Row{ErrorCode::SshRemoteFailed, "ssh_remote_failed", ConnectionStep::Reach,
        QT_TRANSLATE_NOOP("Error",
                          "ssh reached the host, but no engine through it: %1. The account there must be "
                          "able to run docker system dial-stdio; Podman hosts need the docker program too, "
                          "and the path of Podman's socket in the address.")},
    Row{ErrorCode::TlsCaUnknown, "tls_ca_unknown", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP(
            "Error",
            "The certificate of %1 is not signed by your CA. Give the CA that signed it with --tlscacert; if "
            "it is the right one, somebody else answers there.")},
    Row{ErrorCode::TlsExpired, "tls_expired", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "The certificate of %1 has expired. Renew it on the host.")},
    Row{ErrorCode::TlsNotYetValid, "tls_not_yet_valid", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error",
                          "The certificate of %1 is not valid yet. Compare the clocks of both machines.")},
    Row{ErrorCode::TlsHostMismatch, "tls_host_mismatch", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP(
            "Error", "The certificate of %1 is made out to another host. Connect by a name or address in its "
                     "subjectAltName, or issue one with this name.")},
    Row{ErrorCode::TlsNoSubjectAltName, "tls_no_subject_alt_name", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP(
            "Error",
            "The certificate of %1 names the host in its common name only, which is no longer valid. "
            "Issue one with a subjectAltName.")},
    Row{ErrorCode::TlsRevoked, "tls_revoked", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "The certificate of %1 has been revoked by its CA. Do not use this host "
                                   "until it has a new one.")},
    Row{ErrorCode::TlsKeyTooWeak, "tls_key_too_weak", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "The certificate of %1 uses a key or a signature that is too weak. Issue "
                                   "one with RSA of at least 2048 bits or an elliptic curve, signed with "
                                   "SHA-256.")},
    Row{ErrorCode::TlsVersionTooOld, "tls_version_too_old", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "%1 speaks no TLS 1.2 or newer. Update its engine or proxy.")},
    Row{ErrorCode::TlsClientRejected, "tls_client_rejected", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP(
            "Error",
            "%1 does not accept your client certificate. Give one signed by the CA that the engine trusts, "
            "with --tlscert and --tlskey.")},
    Row{ErrorCode::TlsNotSpoken, "tls_not_spoken", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "%1 does not speak TLS. Check the port: engines use 2376 for TLS.")},
    Row{ErrorCode::TlsFailed, "tls_failed", ConnectionStep::Tls,
        QT_TRANSLATE_NOOP("Error", "The TLS handshake failed: %1. Check the certificates of both sides.")},
    Row{ErrorCode::PlaintextToTls, "plaintext_to_tls", ConnectionStep::Api,
        QT_TRANSLATE_NOOP("Error", "%1 expects TLS. Add --tlsverify and the certificate files.")},
    Row{ErrorCode::Unauthorized, "unauthorized", ConnectionStep::Api,
        QT_TRANSLATE_NOOP(
            "Error",
            "The server asks for a login (401): %1. A proxy stands in front of the engine; connect to the "
            "engine itself.")},
    Row{ErrorCode::Forbidden, "forbidden", ConnectionStep::Api,
        QT_TRANSLATE_NOOP(
            "Error", "The engine's authorization refuses the request (403): %1. Allow GET and HEAD for your "
                     "certificate.")},
    Row{ErrorCode::NotFound, "not_found", ConnectionStep::Api,
        QT_TRANSLATE_NOOP("Error", "The engine does not know it (404): %1. It may just have been removed.")},
    Row{ErrorCode::NotDocker, "not_docker", ConnectionStep::Api,
        QT_TRANSLATE_NOOP("Error",
                          "%1 answers, but not as a Docker engine. Check the address and the port.")},
    Row{ErrorCode::ApiTooOld, "api_too_old", ConnectionStep::Api,
        QT_TRANSLATE_NOOP(
            "Error", "The engine speaks only API %1; 1.40 or newer is needed. Update it to 19.03 or newer.")},
    Row{ErrorCode::ApiRejected, "api_rejected", ConnectionStep::Api,
        QT_TRANSLATE_NOOP(
            "Error", "The engine refused the request: %1. Its API version may have changed; connect again.")},
    Row{ErrorCode::ServerError, "server_error", ConnectionStep::Api,
        QT_TRANSLATE_NOOP("Error", "The engine failed: %1. Look into its log.")},
    Row{ErrorCode::ConnectionLost, "connection_lost", ConnectionStep::Answer,
        QT_TRANSLATE_NOOP("Error", "The connection to %1 broke. The engine may be restarting.")},
    Row{ErrorCode::Timeout, "timeout", ConnectionStep::Answer,
        QT_TRANSLATE_NOOP("Error", "No answer in time from %1. The engine may be overloaded.")},
    Row{ErrorCode::TooLarge, "too_large", ConnectionStep::Answer,
        QT_TRANSLATE_NOOP(
            "Error", "The answer to %1 is larger than allowed and was dropped. Check what answers there.")},
    Row{ErrorCode::TooDeep, "too_deep", ConnectionStep::Answer,
        QT_TRANSLATE_NOOP(
            "Error",
            "The answer to %1 is nested deeper than allowed and was dropped. Check what answers there.")},
    Row{ErrorCode::Malformed, "malformed", ConnectionStep::Answer,
        QT_TRANSLATE_NOOP("Error", "The answer cannot be understood: %1. Check what answers there.")},
    Row{ErrorCode::MethodRefused, "method_refused", ConnectionStep::Local,
        QT_TRANSLATE_NOOP("Error", "Hullwatch only reads: the request %1 was not sent.")},
    Row{ErrorCode::Cancelled, "cancelled", ConnectionStep::Local, QT_TRANSLATE_NOOP("Error", "Cancelled.")},
    Row{ErrorCode::FileNotWritten, "file_not_written", ConnectionStep::Local,
        QT_TRANSLATE_NOOP("Error", "Could not write %1. Choose another place or make room.")},
    Row{ErrorCode::Internal, "internal", ConnectionStep::Local,
        QT_TRANSLATE_NOOP("Error", "Internal error: %1. Please report it.")},
};

constexpr std::array<const char *, 7> stepNames{QT_TRANSLATE_NOOP("Error", "Address"),
                                                QT_TRANSLATE_NOOP("Error", "Credentials"),
                                                QT_TRANSLATE_NOOP("Error", "Reaching the host"),
                                                QT_TRANSLATE_NOOP("Error", "TLS"),
                                                QT_TRANSLATE_NOOP("Error", "Engine API"),
                                                QT_TRANSLATE_NOOP("Error", "Answer"),
                                                nullptr};

const Row &rowOf(ErrorCode code) {
    const auto index = static_cast<size_t>(code);
    return rows[index < rows.size() ? index : rows.size() - 1];
}

constexpr bool rowsFollowTheEnumeration() {
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].code != static_cast<ErrorCode>(i))
            return false;
    }
    return rows.back().code == ErrorCode::Internal;
}
static_assert(rowsFollowTheEnumeration());

} // namespace

QString errorName(ErrorCode code) {
    return QString::fromLatin1(rowOf(code).name);
}

ConnectionStep stepOf(ErrorCode code) {
    return rowOf(code).step;
}

Message errorMessage(const Error &error) {
    return {context, rowOf(error.code).text, {error.context}};
}

QString errorText(const Error &error) {
    const Row &row = rowOf(error.code);
    const QString sentence = errorMessage(error).translated();
    const char *step = stepNames[static_cast<size_t>(row.step)];
    if (!step)
        return sentence;
    return substituted(QStringLiteral("%1: %2"), {QCoreApplication::translate(context, step), sentence});
}

QString errorEnglish(const Error &error) {
    const Row &row = rowOf(error.code);
    const QString sentence = errorMessage(error).english();
    const char *step = stepNames[static_cast<size_t>(row.step)];
    return step ? QString::fromUtf8(step) + QStringLiteral(": ") + sentence : sentence;
}

} // namespace hullwatch
