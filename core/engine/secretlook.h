// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/secret.h"

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <vector>

/// Tells by name, format and disorder whether a text looks like a secret. What it finds is described, never
/// copied. Must see the values before they are masked.
namespace hullwatch {

/// What this value looks like under this name; place, length and hash are filled in whatever the look.
[[nodiscard]] SecretTrace secretTrace(const QString &place, const QString &name, const QString &value);

/// A text with everything masked that has the format of a token; with PEM private keys masked as a whole.
[[nodiscard]] QString withoutTokens(const QString &text);
[[nodiscard]] QString withoutPrivateKeys(const QString &text);

/// The traces in a list of "NAME=value", a list of arguments, a map of texts, and a free text such as a
/// command of an image's history. `place` is the JSON path of the whole; `program` is whose arguments they
/// are where it does not stand in the list itself. Values may be JSON or command lines in turn.
[[nodiscard]] std::vector<SecretTrace> tracesInVariables(const nlohmann::json &list, const QString &place);
[[nodiscard]] std::vector<SecretTrace> tracesInArguments(const nlohmann::json &list, const QString &place,
                                                         const QString &program = {});
[[nodiscard]] std::vector<SecretTrace> tracesInMap(const nlohmann::json &map, const QString &place);
[[nodiscard]] std::vector<SecretTrace> tracesInText(const QString &text, const QString &place);

/// The program that an entrypoint starts, whose arguments the command then holds: its last word that is no
/// option.
[[nodiscard]] QString programIn(const nlohmann::json &entrypoint);

} // namespace hullwatch
