// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <memory>
#include <vector>

/// Hand-made documents for the tests of exports: no engine and no control of the catalogue takes part.
namespace hullwatch::test {

/// Controls with texts and references of their own: "T-SOCK" critical, "T-CAPS" high, "T-MEM" medium with a
/// live fix, "T-ROFS" low, "T-SIGN" of unknown outcome.
[[nodiscard]] const Control &socketControl();
[[nodiscard]] const Control &capabilityControl();
[[nodiscard]] const Control &memoryControl();
[[nodiscard]] const Control &filesystemControl();
[[nodiscard]] const Control &signatureControl();

/// A finding of that control with evidence and a way to mend it.
[[nodiscard]] Finding finding(const Control &control, Verdict verdict, Severity severity);
[[nodiscard]] Finding finding(const Control &control, Verdict verdict = Verdict::Fail);

/// A running container; its id derives from the name.
[[nodiscard]] Container container(const QString &name);
/// The findings get the container as their subject. The score is given, not computed.
[[nodiscard]] AssessmentPtr assessment(const Container &container, std::vector<Finding> findings,
                                       std::optional<int> score);
/// One with a bit of everything: all controls, a takeover, mounts and limits.
[[nodiscard]] AssessmentPtr variedAssessment(const QString &name);

[[nodiscard]] report::HostSection host(const QString &label, std::vector<AssessmentPtr> containers);
/// The same host with findings of its own; each is about what its subject kind and name say, else the host.
[[nodiscard]] report::HostSection withOwnFindings(report::HostSection section, std::vector<Finding> findings);
/// A host that never answered.
[[nodiscard]] report::HostSection unreachableHost(const QString &label);

/// `samples` readings, two seconds apart, with a gap in the middle when there are more than ten.
[[nodiscard]] std::shared_ptr<const Series> series(const ContainerId &id, int samples);
[[nodiscard]] ChangeSetPtr changes(const QList<FileChange> &list);

/// Taken at a fixed moment by version "1.2.3".
[[nodiscard]] report::Document document(std::vector<report::HostSection> hosts);

} // namespace hullwatch::test
