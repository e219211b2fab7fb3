// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/httpclient.h"
#include "core/session/diagnosis.h"

#include <vector>

namespace hullwatch {

/// The steps from TlsVersion to ClientCertificate of a first request to `target`, which must have a witness;
/// `error` is how the request failed, code None for an answer. Certificates that end within 30 days of `now`
/// are warned of.
[[nodiscard]] std::vector<DiagnosisStep> diagnoseTls(const HttpTarget &target, const Error &error,
                                                     Timestamp now);

} // namespace hullwatch
