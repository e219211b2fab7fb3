// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/message.h"

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
};

struct Control;

/// An Outcome with its subject: what cards, exports and reports show.
struct Finding {
    const Control *control = nullptr; ///< never null in a finding of the auditor; static lifetime
    SubjectKind subjectKind = SubjectKind::Container;
    QString subjectId;
    QString subjectName;
    Outcome outcome;

    /// Fail or warn that counts against the subject.
    [[nodiscard]] bool isOpen() const {
        return outcome.verdict == Verdict::Fail || outcome.verdict == Verdict::Warn;
    }
};

} // namespace hullwatch
