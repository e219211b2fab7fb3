// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/diagnosiswords.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hullwatch {

namespace {

constexpr const char *context = "Diagnosis";

struct Words {
    const char *id;
    const char *name;
};

// In the order of the enumerations.
constexpr std::array checks{
    Words{"address", QT_TRANSLATE_NOOP("Diagnosis", "Address and files")},
    Words{"name_resolution", QT_TRANSLATE_NOOP("Diagnosis", "Host name")},
    Words{"reach", QT_TRANSLATE_NOOP("Diagnosis", "Reach")},
    Words{"tls_version", QT_TRANSLATE_NOOP("Diagnosis", "TLS")},
    Words{"tls_chain", QT_TRANSLATE_NOOP("Diagnosis", "Certificate chain")},
    Words{"tls_host_name", QT_TRANSLATE_NOOP("Diagnosis", "Name in the certificate")},
    Words{"tls_expiry", QT_TRANSLATE_NOOP("Diagnosis", "Certificate dates")},
    Words{"client_certificate", QT_TRANSLATE_NOOP("Diagnosis", "Client certificate")},
    Words{"api_version", QT_TRANSLATE_NOOP("Diagnosis", "Engine API")},
    Words{"authorization", QT_TRANSLATE_NOOP("Diagnosis", "Authorization")},
    Words{"event_stream", QT_TRANSLATE_NOOP("Diagnosis", "Event stream")},
    Words{"clock_skew", QT_TRANSLATE_NOOP("Diagnosis", "Clock")},
};
static_assert(checks.size() == static_cast<size_t>(ConnectionCheck::ClockSkew) + 1);

struct Verdict {
    const char *id;
    const char *name;
    char16_t mark;
};

constexpr std::array verdicts{
    Verdict{"passed", QT_TRANSLATE_NOOP("Diagnosis", "passed"), u'✓'},
    Verdict{"warned", QT_TRANSLATE_NOOP("Diagnosis", "warning"), u'!'},
    Verdict{"failed", QT_TRANSLATE_NOOP("Diagnosis", "failed"), u'✗'},
    Verdict{"not_reached", QT_TRANSLATE_NOOP("Diagnosis", "not reached"), u'–'},
    Verdict{"not_applicable", QT_TRANSLATE_NOOP("Diagnosis", "does not apply"), u'–'},
};
static_assert(verdicts.size() == static_cast<size_t>(CheckVerdict::NotApplicable) + 1);

const Words &wordsOf(ConnectionCheck check) {
    return checks[static_cast<size_t>(check)];
}

const Verdict &wordsOf(CheckVerdict verdict) {
    return verdicts[static_cast<size_t>(verdict)];
}

} // namespace

Message checkName(ConnectionCheck check) {
    return {context, wordsOf(check).name, {}};
}

QString checkId(ConnectionCheck check) {
    return QString::fromLatin1(wordsOf(check).id);
}

Message verdictName(CheckVerdict verdict) {
    return {context, wordsOf(verdict).name, {}};
}

QString verdictId(CheckVerdict verdict) {
    return QString::fromLatin1(wordsOf(verdict).id);
}

QString verdictMark(CheckVerdict verdict) {
    return QString(QChar(wordsOf(verdict).mark));
}

Message nextThingToDo(const Diagnosis &diagnosis) {
    for (const CheckVerdict wanted : {CheckVerdict::Failed, CheckVerdict::Warned}) {
        const auto found =
            std::find_if(diagnosis.steps.begin(), diagnosis.steps.end(),
                         [wanted](const DiagnosisStep &step) { return step.verdict == wanted; });
        if (found != diagnosis.steps.end())
            return found->advice;
    }
    return {};
}

} // namespace hullwatch
