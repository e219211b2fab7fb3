// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"
#include "core/base/timestamp.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

enum class Verdict { Pass, Warn, Fail, Unknown, NotApplicable, Attested, Waived };
enum class Severity { Info, Low, Medium, High, Critical };
enum class Confidence { Low, Medium, High };
enum class SubjectKind { Container, Image, Host, Network, Volume };

/// Whether somebody has already got in, as far as indicators show. Apart from posture, and graver than it.
enum class Compromise { None, Suspicious, Likely };

/// What a verdict rests on: the call, the JSON path in its answer, and the value found there (JSON null when
/// the field is missing). Secret-looking values are masked before they get here.
struct Evidence {
    QString source; ///< "GET /containers/{id}/json"
    QString path;   ///< "HostConfig.Privileged"
    QJsonValue value;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// How to mend it. Empty members do not apply. Ready to paste for the subject.
struct Remediation {
    QString run;     ///< docker run flags
    QString compose; ///< keys of the compose service
    QString update;  ///< whole `docker update` command that works on the running container
    QString daemon;  ///< daemon.json
    Message note;    ///< what to know before doing it

    friend bool operator==(const Remediation &, const Remediation &) = default;
};

/// The answer of one control for one subject.
struct Outcome {
    Verdict verdict = Verdict::Unknown;
    Severity severity = Severity::Info; ///< the control's, unless the case is graver or milder
    Confidence confidence = Confidence::High;
    Message reason;
    std::vector<Evidence> evidence;
    Remediation remediation;
    QString impliedBy; ///< id of the control that is the root cause ("C-PRIV"); such a finding is not counted
                       ///< again
    QStringList
        facts; ///< short marks such as "root" or "cap:SYS_ADMIN", from which chains of findings are built

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct Control;

/// A person's word that stands in place of what was measured: an attestation or a waiver that holds.
struct Acceptance {
    QString owner;
    QString reason;   ///< of a waiver, or the statement of an attestation
    QString evidence; ///< link or reference; may be empty
    Timestamp since;
    std::optional<Timestamp> expiresAt;
    Verdict measured = Verdict::Unknown; ///< what the verdict would be without it

    friend bool operator==(const Acceptance &, const Acceptance &) = default;
};

/// An Outcome with its subject: what cards, exports and reports show.
struct Finding {
    const Control *control = nullptr; ///< never null in a finding of the auditor; static lifetime
    SubjectKind subjectKind = SubjectKind::Container;
    QString subjectId;
    QString subjectName;
    Outcome outcome;
    std::optional<Acceptance> acceptance;   ///< exactly where the verdict is Attested or Waived
    std::optional<Severity> policySeverity; ///< where the policy says how grave an open finding is

    /// Fail or warn that counts against the subject.
    [[nodiscard]] bool isOpen() const {
        return outcome.verdict == Verdict::Fail || outcome.verdict == Verdict::Warn;
    }

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace hullwatch
