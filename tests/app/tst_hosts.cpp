// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts.h"
#include "core/simulator/simulatedfleet.h"
#include "tests/core/engine/support/contextfiles.h"
#include "tests/core/engine/support/dockercli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString aUrl = u"unix:///run/a.sock"_s;
const QString bUrl = u"unix:///run/b.sock"_s;
const QString flagUrl = u"unix:///run/flag.sock"_s;
const QString variableUrl = u"unix:///run/variable.sock"_s;
const QString socketUrl = u"unix:///var/run/docker.sock"_s;

DockerContext contextOf(const QString &name, const QString &host) {
    DockerContext context;
    context.name = name;
    context.id = contextId(name);
    context.host = host;
    return context;
}

Endpoint endpointAt(const QString &url, const QString &label = {}) {
    Endpoint endpoint = *parseEndpoint(url, {});
    if (!label.isEmpty())
        endpoint.label = label;
    return endpoint;
}

QStringList labelsOf(const ChosenHosts &chosen) {
    QStringList labels;
    for (const Endpoint &endpoint : chosen.endpoints)
        labels += endpoint.label;
    return labels;
}

/// What docker's own command line would talk to; nothing when it refuses.
std::optional<QString> askDocker(const DockerCli &docker, const QStringList &flags,
                                 const QMap<QString, QString> &environment) {
    const auto answer = docker.run(flags + QStringList{u"context"_s, u"inspect"_s}, environment);
    if (!answer)
        return std::nullopt;
    return QJsonDocument::fromJson(*answer)
        .array()
        .at(0)
        .toObject()
        .value(QLatin1String("Endpoints"))
        .toObject()
        .value(QLatin1String("docker"))
        .toObject()
        .value(QLatin1String("Host"))
        .toString();
}

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
};

Run runProgram(const QStringList &arguments, const QString &configFolder) {
    QProcessEnvironment variables;
    variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    variables.insert(u"HOME"_s, configFolder);
    variables.insert(u"DOCKER_CONFIG"_s, configFolder);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    variables.insert(u"XDG_RUNTIME_DIR"_s, configFolder); // Qt complains when there is none
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(HULLWATCH_PROGRAM), arguments);
    if (!process.waitForFinished(90'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class HostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        writeContext(m_folder.path(), u"aa"_s, aUrl);
        writeContext(m_folder.path(), u"bb"_s, bUrl);
    }

    // Every way to name a host against every other; docker's command line is the judge where it is installed.
    void precedence_data() {
        QTest::addColumn<QString>("flag");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("current");
        const QString unset = u"-"_s;
        for (const QString &flag : {unset, u"-H"_s, u"-c"_s, u"-c default"_s}) {
            for (const QString &host : {unset, QString(), variableUrl}) {
                for (const QString &context : {unset, QString(), u"aa"_s, u"default"_s, u"gone"_s}) {
                    for (const QString &current : {unset, u"bb"_s, u"gone"_s}) {
                        const QStringList name{flag, host.section(u'/', -1), context, current};
                        QTest::newRow(qPrintable(name.join(u','))) << flag << host << context << current;
                    }
                }
            }
        }
    }
    void precedence() {
        QFETCH(QString, flag);
        QFETCH(QString, host);
        QFETCH(QString, context);
        QFETCH(QString, current);
        QMap<QString, QString> variables;
        if (host != u"-"_s)
            variables.insert(u"DOCKER_HOST"_s, host);
        if (context != u"-"_s)
            variables.insert(u"DOCKER_CONTEXT"_s, context);
        const QString config = m_folder.filePath(u"config.json"_s);
        QFile::remove(config);
        if (current != u"-"_s)
            writeFile(config, "{\"currentContext\":\"" + current.toUtf8() + "\"}");
        CommandLine line;
        line.command = Command::Audit;
        QStringList flags;
        if (flag == u"-H"_s)
            flags = QStringList{u"-H"_s, line.connection.hosts.emplaceBack(flagUrl)};
        else if (flag == u"-c"_s)
            flags = QStringList{u"-c"_s, line.connection.contexts.emplaceBack(u"aa"_s)};
        else if (flag == u"-c default"_s)
            flags = QStringList{u"-c"_s, line.connection.contexts.emplaceBack(u"default"_s)};

        const auto chosen = chooseEndpoints(line, sourcesOf(variables));
        const std::optional<QString> expected = expectedUrl(flag, host, context, current);
        QCOMPARE(chosen.has_value(), expected.has_value());
        if (chosen) {
            QCOMPARE(chosen->endpoints.size(), size_t{1});
            QCOMPARE(chosen->endpoints[0].url, *expected);
        } else {
            QCOMPARE(chosen.error(), (Error{ErrorCode::ContextUnknown, u"gone"_s}));
        }
        if (DockerCli::isInstalled())
            QCOMPARE(askDocker(DockerCli(m_folder.path()), flags, variables), expected);
    }

    void severalHosts() {
        CommandLine line;
        line.connection.hosts = QStringList{bUrl, flagUrl, flagUrl};
        line.connection.contexts = QStringList{u"bb"_s, u"aa"_s, u"aa"_s};
        QFile::remove(m_folder.filePath(u"config.json"_s));
        const auto chosen = chooseEndpoints(line, sourcesOf({{u"DOCKER_HOST"_s, variableUrl}}));
        QVERIFY(chosen);
        // What is named by its address and is a context too goes by the name of the context.
        QCOMPARE(labelsOf(*chosen), (QStringList{u"bb"_s, u"local"_s, u"aa"_s}));
        QCOMPARE(chosen->endpoints[0].context, u"bb"_s);
        QCOMPARE(chosen->endpoints[0].url, bUrl);
        line.connection.contexts = QStringList{u"aa"_s, u"nope"_s};
        QCOMPARE(chooseEndpoints(line, sourcesOf({})).error(), (Error{ErrorCode::ContextUnknown, u"nope"_s}));
    }

    void theDefaultContextWithoutAnEngineIsDockersSocket() {
        CommandLine line;
        line.connection.contexts = QStringList{u"default"_s};
        const auto chosen = chooseEndpoints(line, {});
        QVERIFY(chosen);
        QCOMPARE(chosen->endpoints[0].url, socketUrl);
    }

    void tlsVariablesAreForTheDefaultContextOnly() {
        HostSources sources;
        sources.store.contexts = {contextOf(u"plain"_s, u"tcp://127.0.0.1:2375"_s)};
        for (const char *variable : {"DOCKER_TLS_VERIFY", "DOCKER_TLS"})
            sources.environment.insert(QString::fromLatin1(variable), u"1"_s);
        sources.environment.insert(u"DOCKER_CERT_PATH"_s, u"/certs"_s);
        CommandLine line;
        line.connection.contexts = QStringList{u"plain"_s};
        auto chosen = chooseEndpoints(line, sources);
        QVERIFY(chosen);
        QCOMPARE(chosen->endpoints[0].transport, TransportKind::Plain);
        // As docker does: TLS without a host is this machine's port for it.
        line = {};
        line.command = Command::Audit;
        chosen = chooseEndpoints(line, sources);
        QVERIFY(chosen);
        QCOMPARE(chosen->endpoints[0].url, u"tcp://localhost:2376"_s);
        QCOMPARE(chosen->endpoints[0].tls.ca, u"/certs/ca.pem"_s);
    }

    void theWindowShowsAll() {
        HostSources sources;
        sources.local = endpointAt(socketUrl);
        sources.saved = {endpointAt(u"unix:///run/saved.sock"_s, u"saved"_s), endpointAt(bUrl, u"saved b"_s)};
        DockerContext broken = contextOf(u"broken"_s, {});
        broken.error = {ErrorCode::ContextInvalid, u"broken (why)"_s};
        DockerContext tls = contextOf(u"tls"_s, u"tcp://docker.example:2376"_s);
        tls.hasTls = true;
        sources.store.contexts = {contextOf(u"aa"_s, aUrl),
                                  contextOf(u"bb"_s, bUrl),
                                  broken,
                                  contextOf(u"plain"_s, u"tcp://docker.example:2375"_s),
                                  tls,
                                  contextOf(u"wrong"_s, u"what"_s)};
        sources.store.currentContext = u"tls"_s;
        auto chosen = chooseEndpoints({}, sources);
        QVERIFY(chosen);
        QCOMPARE(labelsOf(*chosen), (QStringList{u"tls"_s, u"saved"_s, u"saved b"_s, u"local"_s, u"aa"_s}));
        QCOMPARE(chosen->problems.size(), size_t{3});
        QCOMPARE(chosen->problems[0], broken.error);
        QCOMPARE(chosen->problems[1].code, ErrorCode::PlaintextRefused);
        QCOMPARE(chosen->problems[2].code, ErrorCode::ContextInvalid);
        // DOCKER_HOST first, then the engine of this machine is no default context any more but still here.
        sources.environment.insert(u"DOCKER_HOST"_s, variableUrl);
        chosen = chooseEndpoints({}, sources);
        QCOMPARE(chosen->endpoints[0].url, variableUrl);
        QCOMPARE(labelsOf(*chosen).filter(u"tls"_s).size(), 1);
        CommandLine audit;
        audit.command = Command::Audit;
        QCOMPARE(chooseEndpoints(audit, sources)->endpoints.size(), size_t{1});
    }

    void theLocalEngineGoesByTheNameOfItsContext() {
        HostSources sources;
        sources.local = endpointAt(aUrl);
        sources.store.contexts = {contextOf(u"aa"_s, aUrl)};
        const auto chosen = chooseEndpoints({}, sources);
        QCOMPARE(labelsOf(*chosen), QStringList{u"aa"_s});
        QCOMPARE(chosen->endpoints[0].context, u"aa"_s);
    }

    void nothingAtAll() {
        QVERIFY(chooseEndpoints({}, {})->endpoints.empty());
        QVERIFY(followEndpoints({}, {}).endpoints.empty());
    }

    void anOpenWindowSurvivesTheLossOfTheCurrentContext() {
        HostSources sources;
        sources.store.contexts = {contextOf(u"aa"_s, aUrl)};
        sources.store.currentContext = u"gone"_s;
        QCOMPARE(chooseEndpoints({}, sources).error().code, ErrorCode::ContextUnknown);
        const ChosenHosts followed = followEndpoints({}, sources);
        QCOMPARE(labelsOf(followed), QStringList{u"aa"_s});
        QCOMPARE(followed.problems, (std::vector<Error>{{ErrorCode::ContextUnknown, u"gone"_s}}));
    }

    void idsAreUniqueAndStable() {
        const QTemporaryDir folder;
        HostSources sources;
        for (const char *name : {"one", "two", "three"}) {
            DockerContext context = contextOf(QString::fromLatin1(name), u"tcp://docker.example:2376"_s);
            context.hasTls = true;
            context.tls.ca = folder.filePath(QString::fromLatin1(name));
            writeFile(context.tls.ca, *name == 'o' ? "ca of one" : "ca of two and three");
            sources.store.contexts.push_back(context);
        }
        EndpointOptions options;
        options.tls = true;
        options.files.ca = folder.filePath(u"saved"_s);
        writeFile(options.files.ca, "ca of the saved one");
        sources.saved = {*parseEndpoint(u"tcp://docker.example:2376"_s, options)};
        const auto chosen = chooseEndpoints({}, sources);
        QSet<QString> ids;
        for (const Endpoint &endpoint : chosen->endpoints)
            ids.insert(endpoint.id.value);
        QCOMPARE(chosen->endpoints.size(), size_t{3}); // three is two
        QCOMPARE(ids.size(), 3);
        // One that goes leaves the ids of the others as they are.
        sources.store.contexts.erase(sources.store.contexts.begin());
        const auto fewer = chooseEndpoints({}, sources);
        QCOMPARE(fewer->endpoints.size(), size_t{2});
        for (const Endpoint &endpoint : fewer->endpoints)
            QVERIFY(ids.contains(endpoint.id.value));
    }

    void theProgramSaysInOneLineWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        for (const QString &command : {u"audit"_s, QString()}) {
            const QStringList first = command.isEmpty() ? QStringList() : QStringList{command};
            const QByteArray name = command.isEmpty() ? "window" : "audit";
            QTest::newRow((name + ": unknown").constData())
                << first + QStringList{u"-c"_s, u"nope"_s} << QByteArray("no docker context “nope”");
            QTest::newRow((name + ": broken").constData())
                << first + QStringList{u"-c"_s, u"broken"_s} << QByteArray("cannot be used");
            QTest::newRow((name + ": unknown beside a good one").constData())
                << first + QStringList{u"-c"_s, u"aa"_s, u"--context"_s, u"no\x1b[31mpe"_s}
                << QByteArray("There is no docker context");
        }
    }
    void theProgramSaysInOneLineWhatIsWrong() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        writeFile(m_folder.filePath(u"contexts/meta/"_s + contextId(u"broken"_s) + u"/meta.json"_s), "{");
        const Run run = runProgram(arguments, m_folder.path());
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.error.contains(said), run.error.constData());
        QCOMPARE(run.error.count('\n'), 1);
        QVERIFY(!run.error.contains('\x1b'));
        QVERIFY(run.out.isEmpty());
    }

    void theProgramAuditsContexts() {
        simulator::FleetOptions options;
        options.hosts = 2;
        options.containersPerHost = 2;
        simulator::SimulatedFleet fleet(options);
        const QTemporaryDir folder;
        QVERIFY(!fleet.startUnix(folder.filePath(u"run"_s)));
        writeContext(folder.path(), u"first"_s, fleet.endpoints().at(0));
        writeContext(folder.path(), u"second"_s, fleet.endpoints().at(1));
        writeFile(folder.filePath(u"config.json"_s), "{\"currentContext\":\"second\"}");
        const auto endpoints = [](const Run &run) {
            QStringList found;
            for (const QJsonValue &host :
                 QJsonDocument::fromJson(run.out).object().value(QLatin1String("hosts")).toArray())
                found += host.toObject().value(QLatin1String("endpoint")).toString();
            return found;
        };
        const QString nowhere = folder.filePath(u"nowhere"_s);
        Run run = runProgram({u"audit"_s}, folder.path());
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QCOMPARE(endpoints(run), QStringList{fleet.endpoints().at(1)});
        run = runProgram({u"audit"_s, u"--config"_s, folder.path(), u"-H"_s, fleet.endpoints().at(1), u"-c"_s,
                          u"first"_s, u"-c"_s, u"second"_s},
                         nowhere);
        QVERIFY2(run.exitCode == 0, run.error.constData());
        QCOMPARE(endpoints(run), (QStringList{fleet.endpoints().at(1), fleet.endpoints().at(0)}));
    }

private:
    [[nodiscard]] HostSources sourcesOf(const QMap<QString, QString> &variables) const {
        HostSources sources;
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            sources.environment.insert(variable.key(), variable.value());
        sources.store = readContextStore(m_folder.path());
        sources.local = endpointAt(socketUrl);
        return sources;
    }

    /// docker's documented order, once more in words of its own.
    [[nodiscard]] static std::optional<QString> expectedUrl(const QString &flag, const QString &host,
                                                            const QString &context, const QString &current) {
        const QMap<QString, QString> known{{u"aa"_s, aUrl}, {u"bb"_s, bUrl}};
        const bool hostIsSet = host == variableUrl;
        if (flag == u"-H"_s)
            return flagUrl;
        if (flag == u"-c"_s)
            return aUrl;
        if (hostIsSet)
            return variableUrl;
        const QString named = context == u"-"_s || context.isEmpty() ? current : context;
        if (flag == u"-c default"_s || named == u"-"_s || named == u"default"_s)
            return socketUrl;
        return known.contains(named) ? std::optional(known.value(named)) : std::nullopt;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(HostsTest)
#include "tst_hosts.moc"
