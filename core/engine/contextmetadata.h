// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace hullwatch {

/// What a meta.json of docker's context store says (cli/context/store/metadatastore.go).
struct ContextMetadata {
    QString name;
    bool hasEndpoint = false; ///< an endpoint called "docker"
    QString host;
    bool skipTlsVerify = false;
};

/// Reads a meta.json. Struct keys are taken in any case, as Go does; "docker" is the key of a map and is not.
/// Malformed, TooDeep or TooLarge; the context of the error says why.
[[nodiscard]] Result<ContextMetadata> decodeContextMetadata(const QByteArray &bytes);

/// `currentContext` of a config.json; empty when there is none or the file cannot be understood.
[[nodiscard]] QString decodeCurrentContext(const QByteArray &bytes);

} // namespace hullwatch
