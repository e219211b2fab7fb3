// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hullwatch {

/// What a text looks like that may be a secret, the plainest sign last.
enum class SecretLook {
    None,        ///< neither name nor value tell of a secret
    Placeholder, ///< a secret's name with nothing in it yet: "", "${TOKEN}", "<password>", or a path to a
                 ///< file
    Random,      ///< a long value without order under an ordinary name
    Named,       ///< a secret's name with a value
    WeakDefault, ///< a secret's name with a value that everybody guesses: "changeme", "root", "password"
    UrlPassword, ///< user information in a URL
    Token,       ///< a format that only tokens and keys have
};

/// A place where a secret may stand in the clear. The value itself never leaves the decoder.
struct SecretTrace {
    QString place; ///< JSON path in the answer: "Config.Env[3]", "HostConfig.LogConfig.Config.splunk-token"
    QString name;  ///< of the variable, option or label; empty for a bare argument
    SecretLook look = SecretLook::None; ///< never None in a list of traces
    QString format;                     ///< of a token: "AWS access key", "private key"; else empty
    qint64 valueLength = 0;             ///< bytes
    QString valueHash;                  ///< first 8 hex digits of the value's SHA-256

    friend bool operator==(const SecretTrace &, const SecretTrace &) = default;
};

} // namespace hullwatch
