// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditcontext.h"
#include "core/audit/control.h"
#include "core/audit/finding.h"
#include "core/model/snapshot.h"

#include <variant>

namespace hullwatch {

/// What a control is asked about: an element of the snapshot, or, empty, the host itself.
using Subject =
    std::variant<std::monostate, const Container *, const Image *, const Network *, const Volume *>;

[[nodiscard]] SubjectKind kindOf(const Subject &subject);

/// One control for one subject of the kind it judges, with what holds for every control: those that the
/// policy switches off and, on Windows, Linux-only ones do not apply; what only a person can tell is unknown
/// without an attestation or an imported log of docker-bench-security, which also decides checks of the host
/// that the engine's answers leave open; attestations and waivers that hold stand in place of what they
/// cover. Pure.
[[nodiscard]] Finding judge(const Control &control, const Subject &subject, const Snapshot &snapshot,
                            const AuditContext &context = {});

} // namespace hullwatch
