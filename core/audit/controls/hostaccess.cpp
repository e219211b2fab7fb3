// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/judgements.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/version.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

// The daemon itself warns about each of its addresses since Engine 18.09, whatever way it is asked.
struct OpenAddress {
    QString address; ///< "http://0.0.0.0:2375"
    bool isEncrypted = false;
    bool isLoopback = false;
    qsizetype index = 0; ///< among the warnings
};

bool isLoopbackHost(const QString &host) {
    return host == u"localhost"_s || host.startsWith(u"127."_s) || host == u"::1"_s;
}

std::vector<OpenAddress> openAddresses(const QStringList &warnings) {
    static const QRegularExpression pattern(u"API is accessible on (\\S+)"_s);
    std::vector<OpenAddress> found;
    for (qsizetype i = 0; i < warnings.size(); ++i) {
        const auto match = pattern.match(warnings.at(i));
        if (!match.hasMatch())
            continue;
        OpenAddress open;
        open.address = match.captured(1);
        open.isEncrypted = open.address.startsWith(u"https:"_s);
        open.isLoopback = isLoopbackHost(QUrl(open.address).host());
        open.index = i;
        found.push_back(std::move(open));
    }
    return found;
}

Severity severityOf(const OpenAddress &open) {
    return open.isEncrypted || open.isLoopback ? Severity::High : Severity::Critical;
}

Evidence endpointEvidence(const Connection &connection) {
    return fromCall(u"endpoint"_s, u"url"_s, connection.endpoint);
}

void adviseClosing(Outcome &outcome) {
    outcome.remediation.daemon = u"{\n  \"hosts\": [\"unix:///var/run/docker.sock\"]\n}"_s;
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Take tcp:// out of \"hosts\" in daemon.json and out of -H in the unit of dockerd, and "
                   "reach the engine by ssh://; where TCP must stay, set tlsverify with a CA of your own."));
}

Outcome judgeOpenAddress(const std::vector<OpenAddress> &open) {
    const OpenAddress &worst =
        *std::max_element(open.begin(), open.end(), [](const OpenAddress &a, const OpenAddress &b) {
            return severityOf(a) < severityOf(b);
        });
    std::vector<Evidence> evidence;
    for (const OpenAddress &address : open)
        evidence.push_back(fromInfo(u"Warnings[%1]"_s.arg(address.index), address.address));
    Message reason =
        say(QT_TRANSLATE_NOOP("Control", "The engine's API listens on %1 without encryption and without "
                                         "asking who is there."),
            {worst.address});
    if (worst.isEncrypted)
        reason = say(
            QT_TRANSLATE_NOOP("Control", "The engine's API listens on %1 and asks nobody for a certificate."),
            {worst.address});
    else if (worst.isLoopback)
        reason = say(QT_TRANSLATE_NOOP("Control",
                                       "The engine's API listens on %1: every program on the host, and every "
                                       "container in the host's network, may command it."),
                     {worst.address});
    Outcome result = fail(severityOf(worst), std::move(reason), std::move(evidence));
    result.facts += u"open-api"_s;
    adviseClosing(result);
    return result;
}

Outcome judgePlainTcp(const Snapshot &snapshot) {
    const Connection &connection = snapshot.connection;
    const Daemon &daemon = snapshot.daemon;
    const std::vector<OpenAddress> open = openAddresses(*daemon.warnings);
    const bool isWorse = std::any_of(open.begin(), open.end(), [](const OpenAddress &address) {
        return severityOf(address) == Severity::Critical;
    });
    if (!open.empty() && (isWorse || connection.transport != TransportKind::Plain || connection.loopback))
        return judgeOpenAddress(open);
    if (connection.transport == TransportKind::Plain) {
        Outcome result =
            fail(connection.loopback ? Severity::High : Severity::Critical,
                 say(QT_TRANSLATE_NOOP("Control", "This engine was reached at %1 without encryption and "
                                                  "without proof of identity: so can everybody."),
                     {connection.endpoint}),
                 {endpointEvidence(connection)});
        result.facts += u"open-api"_s;
        adviseClosing(result);
        return result;
    }
    if (!daemon.warnings)
        return unreadableInfo(daemon.warnings, u"Warnings"_s);
    const auto version = parseVersion(daemon.version);
    if (!version || isOlder(*version, Version{{18, 9, 0}, false, false}))
        return unknown(
            say(QT_TRANSLATE_NOOP("Control",
                                  "Not assessed: engines before 18.09 do not say on which addresses they "
                                  "listen, and this one calls itself %1."),
                {daemon.version}),
            {fromVersion(u"Version"_s, daemon.version)});
    Outcome result =
        pass(say(QT_TRANSLATE_NOOP("Control",
                                   "The engine warns of no open address. A proxy before it, a socket that "
                                   "systemd opened, and Docker Desktop's own port would not show here.")),
             {fromInfo(u"Warnings"_s, jsonOf(daemon.warnings))});
    result.confidence = Confidence::Medium;
    return result;
}

bool isReachedOverTcp(const Snapshot &snapshot) {
    const TransportKind transport = snapshot.connection.transport;
    return transport == TransportKind::Tls || transport == TransportKind::Plain ||
           !openAddresses(*snapshot.daemon.warnings).empty();
}

// CVE-2024-41110: a request without a body passes unseen. Fixed on the branches that were alive.
bool skipsAuthorization(const Version &version) {
    constexpr Version fixes[] = {{{19, 3, 16}, false, false}, {{20, 10, 28}, false, false},
                                 {{23, 0, 15}, false, false}, {{24, 0, 10}, false, false},
                                 {{25, 0, 6}, false, false},  {{26, 0, 3}, false, false},
                                 {{26, 1, 5}, false, false},  {{27, 1, 1}, false, false}};
    for (const Version &fix : fixes) {
        const bool isSameBranch = version.numbers[0] == fix.numbers[0] &&
                                  (version.numbers[0] < 26 || version.numbers[1] <= fix.numbers[1]);
        if (isSameBranch)
            return isOlder(version, fix);
    }
    return version.numbers[0] < 19;
}

Outcome judgePresentAuthorization(const Daemon &daemon) {
    const Evidence plugins = fromInfo(u"Plugins.Authorization"_s, jsonOf(daemon.authorizationPlugins));
    const Evidence written =
        fromVersion(u"Version"_s, daemon.version.isEmpty() ? QJsonValue() : QJsonValue(daemon.version));
    const auto version = parseVersion(daemon.version);
    if (!version)
        return unknown(say(QT_TRANSLATE_NOOP(
                           "Control", "Not assessed: whether the authorization plugin can be passed by "
                                      "depends on the version of the engine, which could not be "
                                      "read.")),
                       {plugins, written});
    if (!isOlder(*version, Version{{29, 3, 1}, false, false}))
        return pass(say(QT_TRANSLATE_NOOP("Control", "Every call to the engine's API passes: %1."),
                        {daemon.authorizationPlugins->join(u", "_s)}),
                    {plugins, written});
    const QString holes =
        skipsAuthorization(*version) ? u"CVE-2024-41110, CVE-2026-34040"_s : u"CVE-2026-34040"_s;
    Message reason =
        say(QT_TRANSLATE_NOOP("Control", "An authorization plugin is in use, but calls can be made to pass "
                                         "by it in Engine %1 (%2)."),
            {daemon.version, holes});
    Outcome result = version->isDistroBuild ? warn(Severity::High, std::move(reason), {plugins, written})
                                            : fail(Severity::High, std::move(reason), {plugins, written});
    if (version->isDistroBuild)
        result.confidence = Confidence::Low;
    result.remediation.note = say(
        QT_TRANSLATE_NOOP("Control", "Update the engine to 29.3.1 or later; a build of a distribution may "
                                     "carry the fix under an older number."));
    return result;
}

Outcome judgeAuthorization(const Snapshot &snapshot) {
    const Daemon &daemon = snapshot.daemon;
    const QString path = u"Plugins.Authorization"_s;
    if (!daemon.authorizationPlugins)
        return unreadableInfo(daemon.authorizationPlugins, path);
    if (!daemon.authorizationPlugins->isEmpty())
        return judgePresentAuthorization(daemon);
    const Evidence none = fromInfo(path, jsonOf(daemon.authorizationPlugins));
    Outcome result;
    if (isReachedOverTcp(snapshot))
        result = fail(Severity::Medium,
                      say(QT_TRANSLATE_NOOP("Control",
                                            "The engine is reached over TCP, and whoever may call it at all "
                                            "may do everything: no plugin decides which calls are allowed.")),
                      {none, endpointEvidence(snapshot.connection)});
    else
        result = warn(Severity::Medium,
                      say(QT_TRANSLATE_NOOP(
                          "Control", "Whoever may open the engine's socket may do everything: no plugin "
                                     "decides which calls are allowed.")),
                      {none, endpointEvidence(snapshot.connection)});
    result.remediation.daemon = u"{\n  \"authorization-plugins\": [\"PLUGIN\"]\n}"_s;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Install an authorization plugin such as opa-docker-authz, test it, then name it in "
                   "daemon.json and restart the daemon."));
    return result;
}

constexpr Control table[] = {
    {"H-TCPPLAIN",
     Severity::Critical,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "No unauthenticated TCP API"),
     QT_TRANSLATE_NOOP("Control", "API open to everyone"),
     QT_TRANSLATE_NOOP("Control", "Whoever reaches the port starts a privileged container and is root on the "
                                  "host. Machines on the internet look for such ports all day long."),
     QT_TRANSLATE_NOOP("Control", "Close the TCP port; use ssh:// or TLS with client certificates."),
     {{}, {"2.7"}},
     &judgePlainTcp,
     Severity::Critical,
     false},
    {"H-TLS",
     Severity::High,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Our TLS endpoint is sound"),
     QT_TRANSLATE_NOOP("Control", "Weak TLS"),
     QT_TRANSLATE_NOOP("Control", "Who breaks or forges the connection commands the engine in your name. Old "
                                  "protocols and short keys can be broken, an expired certificate locks you "
                                  "out when you need the host most."),
     QT_TRANSLATE_NOOP("Control", "Renew the certificate; TLS 1.2 or newer, RSA of 2048 bits or more."),
     {{12}, {"2.7"}},
     &judgeTlsEndpoint,
     Severity::High,
     false},
    {"H-AUTHZ",
     Severity::Medium,
     SubjectKind::Host,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Authorization plugin in use"),
     QT_TRANSLATE_NOOP("Control", "API without authorization"),
     QT_TRANSLATE_NOOP("Control", "Without it every client of the engine is root on the host, also one that "
                                  "only should look."),
     QT_TRANSLATE_NOOP("Control", "Put an authorization plugin before the API, and keep the engine current."),
     {{}, {"2.12"}},
     &judgeAuthorization,
     Severity::High,
     false},
};

} // namespace

std::span<const Control> hostAccess() {
    return table;
}

} // namespace hullwatch::controls
