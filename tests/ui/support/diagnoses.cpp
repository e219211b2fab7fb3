// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/diagnoses.h"

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

DiagnosisStep passed(ConnectionCheck check, const char *found, const QStringList &args = {}) {
    return {check, CheckVerdict::Passed, {"Test", found, args}, {}};
}

std::vector<DiagnosisStep> upToTheChain() {
    return {passed(ConnectionCheck::Address, "%1 with a client certificate", {u"tcp://prod-eu-1:2376"_s}),
            passed(ConnectionCheck::NameResolution, "%1", {u"192.0.2.17, 2001:db8::17"_s}),
            passed(ConnectionCheck::Reach, "Port 2376 answered after 12 ms"),
            passed(ConnectionCheck::TlsVersion, "%1", {u"TLSv1.3, TLS_AES_256_GCM_SHA384"_s}),
            passed(ConnectionCheck::TlsChain, "Signed by %1", {u"CN=Example Docker CA, O=Example"_s})};
}

Diagnosis diagnosisOf(const HostId &host, std::vector<DiagnosisStep> steps) {
    Diagnosis diagnosis;
    diagnosis.host = host;
    diagnosis.label = u"prod-eu-1"_s;
    diagnosis.endpoint = u"tcp://prod-eu-1:2376"_s;
    diagnosis.takenAt = Timestamp::fromMilliseconds(1'795'600'000'000);
    diagnosis.steps = std::move(steps);
    return diagnosis;
}

} // namespace

Diagnosis healthyDiagnosis(const HostId &host) {
    std::vector<DiagnosisStep> steps = upToTheChain();
    steps.push_back(passed(ConnectionCheck::TlsHostName, "Made out to %1", {u"prod-eu-1"_s}));
    steps.push_back(passed(ConnectionCheck::TlsExpiry, "Valid for 211 more days"));
    steps.push_back(passed(ConnectionCheck::ClientCertificate, "Asked for and accepted"));
    steps.push_back(passed(ConnectionCheck::ApiVersion, "%1", {u"Docker 27.3.1, API 1.47"_s}));
    steps.push_back(passed(ConnectionCheck::Authorization, "Lists and inspects are allowed"));
    steps.push_back(passed(ConnectionCheck::EventStream, "Open"));
    steps.push_back(passed(ConnectionCheck::ClockSkew, "0.2 s apart"));
    return diagnosisOf(host, std::move(steps));
}

Diagnosis failingDiagnosis(const HostId &host) {
    std::vector<DiagnosisStep> steps = upToTheChain();
    steps.push_back({ConnectionCheck::TlsHostName,
                     CheckVerdict::Failed,
                     {"Test", "Made out to %1", {u"docker.internal, <b>10.0.0.2</b>"_s}},
                     {"Test",
                      "Connect by one of these names, or issue a certificate whose subjectAltName has %1.",
                      {u"prod-eu-1"_s}}});
    steps.push_back({ConnectionCheck::TlsExpiry,
                     CheckVerdict::Warned,
                     {"Test", "Valid for 6 more days", {}},
                     {"Test", "Renew it on the host this week.", {}}});
    for (int i = static_cast<int>(ConnectionCheck::ClientCertificate);
         i <= static_cast<int>(ConnectionCheck::ClockSkew); ++i)
        steps.push_back({static_cast<ConnectionCheck>(i), CheckVerdict::NotReached, {}, {}});
    return diagnosisOf(host, std::move(steps));
}

} // namespace hullwatch::test
