// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/container.h"

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json_fwd.hpp>

/// Keeps secret values from leaving the decoders.
namespace hullwatch {

/// Whether a variable, option or label of this name usually holds a secret: PASSWORD, TOKEN, API_KEY …
[[nodiscard]] bool isSecretName(QStringView name);

/// "NAME=value" without its value.
[[nodiscard]] EnvironmentVariable withoutValue(QByteArrayView nameAndValue);

/// The first 8 hex digits of the SHA-256 of a value.
[[nodiscard]] QString secretHash(QByteArrayView value);

/// "••• (14 characters, sha256 2c70e1ab…)": what may be shown instead of a secret value.
[[nodiscard]] QString maskFor(QByteArrayView secret);

/// A command line with the values of secret-looking options, variables and headers masked, and the passwords
/// of URLs. Blanks stay as they are; a quoted value is masked as a whole. Linear in time, whatever the text.
[[nodiscard]] QString maskedCommandLine(const QString &commandLine);

/// The value of a driver option of a volume: masked under a secret-looking name; "o" with its password=
/// masked.
[[nodiscard]] QString maskedVolumeOption(const QString &name, const QString &value);

/// A text with the password of a URL masked.
[[nodiscard]] QString maskedUrl(const QString &text);

/// Masks in place the secret-looking arguments of a list, which are those of `program` where it does not
/// stand in the list itself, and values of a map of texts.
void maskArguments(nlohmann::json *list, const QString &program = {});
void maskMap(nlohmann::json *map);

/// Masks in place every secret-looking value of an inspect answer: all of Config.Env except a few harmless
/// names, arguments, labels, annotations, log and volume options, health check output and URLs with user
/// info.
void maskInspect(nlohmann::json &inspect);

} // namespace hullwatch
