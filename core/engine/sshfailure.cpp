// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sshfailure.h"

#include <QStringList>

#include <array>

namespace hullwatch {

namespace {

// What ssh itself ends with; every other exit code is the remote command's.
constexpr int exitCodeOfSsh = 255;
constexpr qsizetype maxDetail = 300;

struct Symptom {
    const char *text;
    ErrorCode code;
};

// As OpenSSH writes them (9.2: ssh.c, sshconnect.c, sshconnect2.c, packet.c); the first that occurs counts.
constexpr std::array symptoms{
    Symptom{"Host key verification failed", ErrorCode::SshHostKeyRefused},
    Symptom{"REMOTE HOST IDENTIFICATION HAS CHANGED", ErrorCode::SshHostKeyRefused},
    Symptom{": Permission denied (", ErrorCode::SshLoginRefused},
    Symptom{"Too many authentication failures", ErrorCode::SshLoginRefused},
    Symptom{"Could not resolve hostname", ErrorCode::NameNotResolved},
    Symptom{"Connection refused", ErrorCode::ConnectionRefused},
    Symptom{"No route to host", ErrorCode::HostUnreachable},
    Symptom{"Network is unreachable", ErrorCode::HostUnreachable},
    Symptom{"timed out", ErrorCode::ConnectTimeout},
    Symptom{"onnection closed", ErrorCode::ConnectionLost},
    Symptom{"closed by remote host", ErrorCode::ConnectionLost},
    Symptom{"onnection reset", ErrorCode::ConnectionLost},
    Symptom{"Broken pipe", ErrorCode::ConnectionLost},
    Symptom{"Received disconnect", ErrorCode::ConnectionLost},
};

// The last line that says something: what came before led to it.
QString lastLine(const QByteArray &output) {
    const QStringList lines = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString text = line->trimmed();
        if (!text.isEmpty())
            return text.left(maxDetail);
    }
    return {};
}

} // namespace

Error sshFailure(std::optional<int> exitCode, const QByteArray &errorOutput, const Endpoint &endpoint) {
    const QString detail = lastLine(errorOutput);
    if (!exitCode || (*exitCode == 0 && detail.isEmpty()))
        return {};
    if (*exitCode != exitCodeOfSsh) {
        const QString what =
            detail.isEmpty() ? QStringLiteral("exit code %1").arg(QString::number(*exitCode)) : detail;
        return {ErrorCode::SshRemoteFailed, endpoint.place() + QStringLiteral(": ") + what};
    }
    for (const Symptom &symptom : symptoms) {
        if (errorOutput.contains(symptom.text))
            return {symptom.code, endpoint.place()};
    }
    // Its configuration or its keys, in its own words.
    return {ErrorCode::SshLoginRefused,
            detail.isEmpty() ? endpoint.place() : endpoint.place() + QStringLiteral(" (") + detail + u')'};
}

} // namespace hullwatch
