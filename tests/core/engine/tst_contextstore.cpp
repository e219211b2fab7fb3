// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contextstore.h"
#include "core/engine/endpointlist.h"
#include "tests/core/engine/support/contextfiles.h"
#include "tests/core/engine/support/dockercli.h"
#include "tests/support/certificates.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

#include <functional>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

using Build = std::function<void(const QString &folder)>;

/// What is to become of the context "odd" of the corpus.
enum class Fate { Absent, Broken, Usable };

const QByteArray soundMeta = contextMeta("odd", "unix:///run/odd.sock");

void writeMeta(const QString &folder, const QString &name, const QByteArray &bytes) {
    writeFile(contextFolder(folder, name) + u"/meta.json"_s, bytes);
}

/// JSON with ' for ", which reads better here.
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

Build metaIs(const QByteArray &bytes) {
    return [bytes](const QString &folder) { writeMeta(folder, u"odd"_s, bytes); };
}

Build hostIs(const QByteArray &host) {
    return metaIs(contextMeta("odd", host));
}

Build nameIs(const QByteArray &name) {
    return [name](const QString &folder) {
        writeMeta(folder, QString::fromUtf8(name), contextMeta(name, "unix:///run/odd.sock"));
    };
}

QByteArray nested(int levels) {
    return json("{'Name':'odd','Metadata':{'x':") + QByteArray(levels, '[') + QByteArray(levels, ']') + "}}";
}

void usable(const char *name, const Build &build, const QString &host = u"unix:///run/odd.sock"_s) {
    QTest::newRow(name) << build << Fate::Usable << host;
}

void absent(const char *name, const Build &build) {
    QTest::newRow(name) << build << Fate::Absent << QString();
}

void broken(const char *name, const Build &build) {
    QTest::newRow(name) << build << Fate::Broken << QString();
}

/// As another user than root, who could read everything.
class AsNobody {
public:
    AsNobody() : m_before(::setfsuid(65'534)) {}
    ~AsNobody() { ::setfsuid(static_cast<uid_t>(m_before)); }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    int m_before;
};

} // namespace

class ContextStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids() {
        QCOMPARE(contextId(u"prod"_s), u"6754af9632a2745e85c293e5aac0863370d9bd3330b9938c00cadfd215227d77"_s);
    }

    void names_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        for (const char *name : {"ab", "prod", "a.b+c-d_e", "1x", "Default", "x.", "A+"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"", "a", "default", ".ab", "-ab", "_ab", "+ab", "a b", "a/b", "a\nb", "ab\n",
                                 "a:b", "\u00e4b", "a%2f"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void names() {
        QFETCH(QString, name);
        QTEST(isContextName(name), "valid");
    }

    void configFolder() {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, u"/home/x"_s);
        QCOMPARE(dockerConfigFolder({}, environment), u"/home/x/.docker"_s);
        environment.insert(u"DOCKER_CONFIG"_s, QString());
        QCOMPARE(dockerConfigFolder({}, environment), u"/home/x/.docker"_s);
        environment.insert(u"DOCKER_CONFIG"_s, u"/etc/d"_s);
        QCOMPARE(dockerConfigFolder({}, environment), u"/etc/d"_s);
        QCOMPARE(dockerConfigFolder(u"/flag"_s, environment), u"/flag"_s);
    }

    void noStoreAtAll() {
        const QTemporaryDir folder;
        const ContextStore store = readContextStore(folder.filePath(u"none"_s));
        QVERIFY(store.contexts.empty() && store.currentContext.isEmpty() && store.paths.isEmpty());
        QVERIFY(!store.find(u"prod"_s));
    }

    // What docker's own command line wrote, against what it says of it.
    void whatDockerWrote() {
        if (!DockerCli::isInstalled())
            QSKIP("docker's command line is not installed");
        const QTemporaryDir folder;
        CertificateAuthority authority;
        const CertificateFiles files = authority.client();
        const DockerCli docker(folder.path());
        const QString ca = u",ca="_s + files.ca;
        const QString pair = u",cert="_s + files.cert + u",key="_s + files.key;
        const QString tcp = u"host=tcp://docker.example:2376"_s;
        const QMap<QString, QString> specs{
            {u"local-one"_s, u"host=unix:///run/one.sock"_s},
            {u"a.b+c-d_e"_s, u"host=unix:///run/two.sock"_s},
            {u"x+y.z"_s, u"host=tcp://127.0.0.1:2375"_s},
            {u"mutual"_s, tcp + ca + pair},
            {u"ca-only"_s, tcp + ca},
            {u"pair-only"_s, tcp + pair},
            {u"skips"_s, tcp + ca + pair + u",skip-tls-verify=true"_s},
            {u"skips-bare"_s, tcp + u",skip-tls-verify=true"_s},
            {u"plain"_s, tcp},
            {u"over-ssh"_s, u"host=ssh://me@docker.example:2222"_s},
            {u"no-host"_s, u"host="_s},
        };
        for (auto spec = specs.begin(); spec != specs.end(); ++spec)
            QVERIFY2(docker.createContext(spec.key(), *spec), qPrintable(spec.key()));
        QVERIFY(docker.run({u"context"_s, u"use"_s, u"x+y.z"_s}));

        const ContextStore store = readContextStore(folder.path());
        QCOMPARE(store.currentContext, u"x+y.z"_s);
        const QMap<QString, QString> listed = docker.contexts();
        QCOMPARE(listed.size(), specs.size());
        QMap<QString, QString> read;
        for (const DockerContext &context : store.contexts) {
            QCOMPARE(context.error, Error());
            read.insert(context.name, context.host);
            compareWithInspect(docker, context);
        }
        QCOMPARE(read, listed);
        compareEndpoints(store);
    }

    void corpus_data() {
        QTest::addColumn<Build>("build");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<QString>("host");
        addUsable();
        addAbsent();
        addBrokenFiles();
        addBrokenFields();
    }
    void corpus() {
        QFETCH(Build, build);
        QFETCH(Fate, fate);
        QFETCH(QString, host);
        const QTemporaryDir folder;
        writeMeta(folder.path(), u"sound"_s, contextMeta("sound", "unix:///run/sound.sock"));
        build(folder.path());
        const ContextStore store = readContextStore(folder.path());
        const DockerContext *sound = store.find(u"sound"_s);
        QVERIFY(sound && endpointOf(*sound, false));
        QCOMPARE(endpointOf(*sound, false)->url, u"unix:///run/sound.sock"_s);
        QCOMPARE(store.contexts.size(), fate == Fate::Absent ? size_t{1} : size_t{2});
        if (fate == Fate::Absent) {
            QVERIFY(!store.find(u"odd"_s));
            return;
        }
        const DockerContext &odd = &store.contexts[0] == sound ? store.contexts[1] : store.contexts[0];
        const auto endpoint = endpointOf(odd, false);
        QCOMPARE(endpoint.has_value(), fate == Fate::Usable);
        if (!endpoint) {
            QCOMPARE(endpoint.error().code, ErrorCode::ContextInvalid);
            QVERIFY(!endpoint.error().context.isEmpty() && endpoint.error().context.size() < 600);
            QVERIFY(!errorText(endpoint.error()).contains(u'\n'));
            QVERIFY(!endpoint.error().context.contains(u"secret"_s));
            return;
        }
        QCOMPARE(odd.host, host);
        QCOMPARE(endpoint->label, u"odd"_s);
        QCOMPARE(endpoint->url, host.isEmpty() ? u"unix:///var/run/docker.sock"_s : host);
        compareWithDocker(folder.path(), host);
    }

    void unreadableEntries() {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody else for a while");
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        writeMeta(folder.path(), u"sound"_s, contextMeta("sound", "unix:///run/sound.sock"));
        writeMeta(folder.path(), u"odd"_s, soundMeta);
        writeMeta(folder.path(), u"closed"_s, contextMeta("closed", "unix:///run/closed.sock"));
        QVERIFY(QFile::setPermissions(contextFolder(folder.path(), u"odd"_s) + u"/meta.json"_s,
                                      QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(contextFolder(folder.path(), u"closed"_s), QFile::ReadOwner));
        const ContextStore store = [&folder] {
            const AsNobody nobody;
            return readContextStore(folder.path());
        }();
        QVERIFY(store.find(u"sound"_s) && store.find(u"sound"_s)->error.code == ErrorCode::None);
        for (const char *name : {"odd", "closed"}) {
            const DockerContext *unreadable = store.find(QString::fromLatin1(name));
            QVERIFY2(unreadable, name);
            QCOMPARE(unreadable->error.code, ErrorCode::ContextInvalid);
            QVERIFY2(unreadable->error.context.contains(u"Permission denied"_s),
                     qPrintable(unreadable->error.context));
        }
    }

    void moreThanAnybodyHas() {
        const QTemporaryDir folder;
        for (int i = 0; i < ContextStore::maxContexts + 20; ++i) {
            const QByteArray name = "context-" + QByteArray::number(i);
            writeMeta(folder.path(), QString::fromLatin1(name), contextMeta(name, "unix:///run/x.sock"));
        }
        const ContextStore store = readContextStore(folder.path());
        QCOMPARE(store.contexts.size(), static_cast<size_t>(ContextStore::maxContexts) + 1);
        QCOMPARE(store.contexts.back().error.code, ErrorCode::ContextInvalid);
        QVERIFY(store.paths.size() <= ContextStore::maxPaths);
    }

    void tlsFilesAreOptional_data() {
        QTest::addColumn<QStringList>("files"); // in the folder of TLS files; "/" is the folder alone
        QTest::addColumn<bool>("skip");
        QTest::addColumn<TransportKind>("transport");
        QTest::addColumn<QStringList>("used");
        const QStringList all{u"ca.pem"_s, u"cert.pem"_s, u"key.pem"_s};
        QTest::newRow("none") << QStringList() << false << TransportKind::Plain << QStringList();
        QTest::newRow("skip alone") << QStringList() << true << TransportKind::Tls << QStringList();
        QTest::newRow("empty folder") << QStringList{u"/"_s} << false << TransportKind::Tls << QStringList();
        QTest::newRow("all") << all << false << TransportKind::Tls << all;
        QTest::newRow("all and skip") << all << true << TransportKind::Tls << all;
        QTest::newRow("ca") << all.first(1) << false << TransportKind::Tls << all.first(1);
        QTest::newRow("pair") << all.last(2) << false << TransportKind::Tls << all.last(2);
        QTest::newRow("half a pair") << all.first(2) << false << TransportKind::Tls << all.first(1);
        QTest::newRow("key alone") << all.last(1) << false << TransportKind::Tls << QStringList();
        QTest::newRow("unknown files")
            << QStringList{u"ca.pem"_s, u"x.txt"_s} << false << TransportKind::Tls << all.first(1);
        QTest::newRow("ca is a folder")
            << QStringList{u"ca.pem/"_s} << false << TransportKind::Tls << all.first(1);
    }
    void tlsFilesAreOptional() {
        QFETCH(QStringList, files);
        QFETCH(bool, skip);
        QFETCH(QStringList, used);
        const QTemporaryDir folder;
        const QString tls = folder.path() + u"/contexts/tls/"_s + contextId(u"odd"_s) + u"/docker/"_s;
        for (const QString &file : files) {
            if (file.endsWith(u'/'))
                QVERIFY(QDir().mkpath(tls + file));
            else
                writeFile(tls + file, "x");
        }
        QByteArray meta = contextMeta("odd", "tcp://docker.example:2376");
        writeMeta(folder.path(), u"odd"_s, skip ? meta.replace("false", "true") : meta);
        const ContextStore store = readContextStore(folder.path());
        const DockerContext *context = store.find(u"odd"_s);
        QVERIFY(context);
        const auto endpoint = endpointOf(*context, true);
        QVERIFY(endpoint);
        QTEST(endpoint->transport, "transport");
        const auto path = [&](const QString &file) { return used.contains(file) ? tls + file : QString(); };
        QCOMPARE(endpoint->tls,
                 (TlsFiles{path(u"ca.pem"_s), path(u"cert.pem"_s), path(u"key.pem"_s), QString()}));
        // Without the user's leave nothing goes in the clear.
        QCOMPARE(endpointOf(*context, false).has_value(), endpoint->transport == TransportKind::Tls);
    }

    void oneHostUnderTwoNames() {
        const QTemporaryDir folder;
        for (const char *file : {"a.pem", "copy.pem", "other.pem"})
            writeFile(folder.filePath(QString::fromLatin1(file)), *file == 'o' ? "other" : "same");
        const auto endpoint = [&folder](const char *ca) {
            EndpointOptions options;
            options.tls = true;
            options.files.ca = folder.filePath(QString::fromLatin1(ca));
            return *parseEndpoint(u"tcp://docker.example:2376"_s, options);
        };
        std::vector<Endpoint> list;
        appendHost(list, endpoint("a.pem"));
        appendHost(list, endpoint("a.pem"));
        appendHost(list, endpoint("copy.pem")); // another file, the same credentials
        QCOMPARE(list.size(), size_t{1});
        appendHost(list, endpoint("other.pem"));
        appendHost(list, endpoint("other.pem"));
        appendHost(list, endpoint("missing.pem"));
        QCOMPARE(list.size(), size_t{3});
        QCOMPARE(list[0].id.value, u"tcp://docker.example:2376"_s);
        QVERIFY(list[1].id != list[0].id && list[2].id != list[0].id && list[2].id != list[1].id);
        std::vector<Endpoint> again{list[0]};
        appendHost(again, endpoint("other.pem"));
        QCOMPARE(again[1].id, list[1].id); // the same from run to run
    }

private:
    static void addUsable() {
        const auto meta = [](const QString &folder) { return contextFolder(folder, u"odd"_s); };
        usable("as docker writes it", metaIs(soundMeta));
        usable("keys in other case", metaIs(json("{'NAME':'odd','endpoints':{'docker':{'host':'unix:///run/"
                                                 "odd.sock','skiptlsverify':false}}}")));
        usable("unknown keys", metaIs(json("{'Name':'odd','Future':[1,{}],'Endpoints':{'docker':{'Host':'"
                                           "unix:///run/odd.sock','More':{}},'kubernetes':{}}}")));
        usable("metadata null", metaIs(json("{'Name':'odd','Metadata':null,'Endpoints':{'docker':{'Host':'"
                                            "unix:///run/odd.sock','SkipTLSVerify':null}}}")));
        usable("empty host", hostIs(""), QString());
        usable("host missing", metaIs(json("{'Name':'odd','Endpoints':{'docker':{}}}")), QString());
        usable("meta.json is a link", [meta](const QString &folder) {
            writeFile(folder + u"/elsewhere.json"_s, soundMeta);
            QVERIFY(QDir().mkpath(meta(folder)));
            QVERIFY(QFile::link(folder + u"/elsewhere.json"_s, meta(folder) + u"/meta.json"_s));
        });
        usable("deeper down", [](const QString &folder) {
            writeFile(folder + u"/contexts/meta/team/"_s + contextId(u"odd"_s) + u"/meta.json"_s, soundMeta);
        });
        usable("twice", [](const QString &folder) {
            writeMeta(folder, u"odd"_s, soundMeta);
            writeFile(folder + u"/contexts/meta/copy/"_s + contextId(u"odd"_s) + u"/meta.json"_s,
                      contextMeta("odd", "unix:///run/other.sock"));
        });
        usable("config.json is not JSON", [](const QString &folder) {
            writeMeta(folder, u"odd"_s, soundMeta);
            writeFile(folder + u"/config.json"_s, "{");
        });
    }
    static void addAbsent() {
        const auto meta = [](const QString &folder) { return contextFolder(folder, u"odd"_s); };
        absent("folder without meta.json", [meta](const QString &folder) { QDir().mkpath(meta(folder)); });
        absent("meta.json is a folder",
               [meta](const QString &folder) { QDir().mkpath(meta(folder) + u"/meta.json"_s); });
        absent("meta.json links to nothing", [meta](const QString &folder) {
            QVERIFY(QDir().mkpath(meta(folder)));
            QVERIFY(QFile::link(u"/nonexistent/x"_s, meta(folder) + u"/meta.json"_s));
        });
        absent("meta.json links to itself", [meta](const QString &folder) {
            QVERIFY(QDir().mkpath(meta(folder)));
            QVERIFY(QFile::link(meta(folder) + u"/meta.json"_s, meta(folder) + u"/meta.json"_s));
        });
        absent("folder is a link", [meta](const QString &folder) {
            writeFile(folder + u"/elsewhere/meta.json"_s, soundMeta);
            QVERIFY(QFile::link(folder + u"/elsewhere"_s, meta(folder)));
        });
        absent("folder links to its parent", [meta](const QString &folder) {
            QVERIFY(QFile::link(folder + u"/contexts/meta"_s, meta(folder)));
        });
        absent("folder is a file", [meta](const QString &folder) { writeFile(meta(folder), soundMeta); });
        absent("beyond the depth", [](const QString &folder) {
            writeFile(folder + u"/contexts/meta/a/b/c/d/e/f/g/h/i/j/"_s + contextId(u"odd"_s) +
                          u"/meta.json"_s,
                      soundMeta);
        });
    }
    static void addBrokenFiles() {
        const auto meta = [](const QString &folder) { return contextFolder(folder, u"odd"_s); };
        broken("meta.json is a FIFO", [meta](const QString &folder) {
            QVERIFY(QDir().mkpath(meta(folder)));
            QCOMPARE(::mkfifo(QFile::encodeName(meta(folder) + u"/meta.json"_s).constData(), 0644), 0);
        });
        broken("meta.json is a device", [meta](const QString &folder) {
            QVERIFY(QDir().mkpath(meta(folder)));
            QVERIFY(QFile::link(u"/dev/zero"_s, meta(folder) + u"/meta.json"_s));
        });
        broken("empty file", metaIs(""));
        broken("not JSON", metaIs("docker"));
        broken("cut off", metaIs(soundMeta.chopped(3)));
        broken("more behind it", metaIs(soundMeta + "}"));
        broken("comment", metaIs("// x\n" + soundMeta));
        broken("array", metaIs("[" + soundMeta + "]"));
        broken("string", metaIs("\"odd\""));
        broken("null", metaIs("null"));
        broken("byte order mark", metaIs("\xEF\xBB\xBF" + soundMeta));
        broken("UTF-16", metaIs(QByteArray("\xFF\xFE{\0}\0", 6)));
        broken("zero byte behind it", metaIs(soundMeta + QByteArray(1, '\0')));
        broken("zero byte within", metaIs(QByteArray("{\"Name\":\"o\0dd\"}", 15)));
        broken("invalid UTF-8", metaIs("{\"Name\":\"odd\",\"x\":\"\xff\"}"));
        broken("key twice", metaIs(json("{'Name':'odd','Name':'odd','Endpoints':{'docker':{}}}")));
        broken("key twice in two cases",
               metaIs(json("{'Name':'odd','name':'odd','Endpoints':{'docker':{}}}")));
        broken("deep nesting", metaIs(nested(100)));
        broken("very deep nesting", metaIs(nested(100'000)));
        broken("huge", metaIs(soundMeta + QByteArray(ContextStore::maxMetadataBytes, ' ')));
    }
    static void addBrokenFields() {
        broken("name is a number", metaIs(json("{'Name':7,'Endpoints':{'docker':{}}}")));
        broken("name missing", metaIs(json("{'Endpoints':{'docker':{'Host':'unix:///x'}}}")));
        broken("name empty", metaIs(contextMeta("", "unix:///x")));
        broken("name of another folder", metaIs(contextMeta("other", "unix:///x")));
        broken("name of one that is sound", metaIs(contextMeta("sound", "unix:///x")));
        broken("name too short", nameIs("a"));
        broken("name with a slash", nameIs("a/../b"));
        broken("name with a space", nameIs("a b"));
        broken("name with a line break", metaIs(contextMeta("od\\nd", "unix:///x")));
        broken("name that is reserved", nameIs("default"));
        broken("name of a kilobyte", nameIs(QByteArray(1024, 'x')));
        broken("metadata is an array",
               metaIs(json("{'Name':'odd','Metadata':[],'Endpoints':{'docker':{}}}")));
        broken("endpoints missing", metaIs(json("{'Name':'odd'}")));
        broken("endpoints null", metaIs(json("{'Name':'odd','Endpoints':null}")));
        broken("endpoints an array", metaIs(json("{'Name':'odd','Endpoints':[]}")));
        broken("foreign endpoints only",
               metaIs(json("{'Name':'odd','Endpoints':{'kubernetes':{'Host':'x'}}}")));
        broken("endpoint in another case",
               metaIs(json("{'Name':'odd','Endpoints':{'Docker':{'Host':'x'}}}")));
        broken("endpoint is a string", metaIs(json("{'Name':'odd','Endpoints':{'docker':'unix:///x'}}")));
        broken("host is a number", metaIs(json("{'Name':'odd','Endpoints':{'docker':{'Host':1}}}")));
        broken("host is an object", metaIs(json("{'Name':'odd','Endpoints':{'docker':{'Host':{}}}}")));
        broken(
            "skip is a string",
            metaIs(json("{'Name':'odd','Endpoints':{'docker':{'Host':'unix:///x','SkipTLSVerify':'no'}}}")));
        broken("host is no URL", hostIs("not a url"));
        broken("host without scheme", hostIs("docker.example:2376"));
        broken("host of another system", hostIs("npipe:////./pipe/docker_engine"));
        broken("host with a line break", hostIs("unix:///x\\ny"));
        broken("relative socket", hostIs("unix://run/x.sock"));
        broken("endless socket path", hostIs("unix:///" + QByteArray(200, 'x')));
        broken("port zero", hostIs("tcp://127.0.0.1:0"));
        broken("host with a password", hostIs("tcp://me:secret@127.0.0.1:2375"));
    }

    static void compareWithInspect(const DockerCli &docker, const DockerContext &context) {
        const auto inspected = docker.run({u"context"_s, u"inspect"_s, context.name});
        QVERIFY(inspected);
        const QJsonObject entry = QJsonDocument::fromJson(*inspected).array().at(0).toObject();
        const QJsonObject endpoint =
            entry.value(QLatin1String("Endpoints")).toObject().value(QLatin1String("docker")).toObject();
        QCOMPARE(context.name, entry.value(QLatin1String("Name")).toString());
        QCOMPARE(context.host, endpoint.value(QLatin1String("Host")).toString());
        QCOMPARE(context.skipTlsVerify, endpoint.value(QLatin1String("SkipTLSVerify")).toBool());
        QStringList files;
        for (const QString &path : {context.tls.ca, context.tls.certificate, context.tls.key}) {
            if (!path.isEmpty())
                files += QFileInfo(path).fileName();
        }
        QStringList expected;
        for (const QJsonValue &file :
             entry.value(QLatin1String("TLSMaterial")).toObject().value(QLatin1String("docker")).toArray())
            expected += file.toString();
        QCOMPARE(files, expected);
        const QString folder =
            entry.value(QLatin1String("Storage")).toObject().value(QLatin1String("MetadataPath")).toString();
        QCOMPARE(context.id, QFileInfo(folder).fileName());
    }

    static void compareEndpoints(const ContextStore &store) {
        const auto endpoint = [&store](const QString &name, bool plaintext = false) {
            return endpointOf(*store.find(name), plaintext);
        };
        QCOMPARE(endpoint(u"a.b+c-d_e"_s)->url, u"unix:///run/two.sock"_s);
        QCOMPARE(endpoint(u"x+y.z"_s)->transport, TransportKind::Plain);
        for (const char *name : {"mutual", "ca-only", "pair-only", "skips", "skips-bare"}) {
            const auto tls = endpoint(QString::fromLatin1(name));
            QVERIFY2(tls && tls->transport == TransportKind::Tls, name);
            QCOMPARE(tls->context, QString::fromLatin1(name));
            QCOMPARE(tls->id.value, tls->url + u'#' + QString::fromLatin1(name));
        }
        QVERIFY(endpoint(u"skips-bare"_s)->tls == TlsFiles());
        QCOMPARE(endpoint(u"plain"_s).error().code, ErrorCode::PlaintextRefused);
        QCOMPARE(endpoint(u"plain"_s, true)->transport, TransportKind::Plain);
        QCOMPARE(endpoint(u"no-host"_s)->url, u"unix:///var/run/docker.sock"_s);
    }

    static void compareWithDocker(const QString &folder, const QString &host) {
        if (!DockerCli::isInstalled())
            return;
        const QMap<QString, QString> listed = DockerCli(folder).contexts();
        QVERIFY(listed.contains(u"odd"_s));
        const QString twice = u"unix:///run/other.sock"_s; // the copy deeper down, which docker lists as well
        QVERIFY(listed.value(u"odd"_s) == host || listed.value(u"odd"_s) == twice);
    }
};

QTEST_GUILESS_MAIN(ContextStoreTest)
#include "tst_contextstore.moc"
