// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/simulatedfleet.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace hullwatch::simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsageExit = 2;
constexpr int ListenExit = 3;

struct CommandLine {
    FleetOptions fleet;
    QString unixFolder;
    QString certificates;
    std::optional<quint16> tlsPort;
};

int complain(const QString &what, int code) {
    std::fprintf(stderr, "hullwatch-simulator: %s\n", qPrintable(what));
    return code;
}

/// Blocks SIGINT and SIGTERM for every thread made later, and makes them readable.
int signalDescriptor() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    if (pthread_sigmask(SIG_BLOCK, &set, nullptr) != 0)
        return -1;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(u"Serves the Docker Engine API of a made-up fleet."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"hosts"_s, u"Number of hosts (1 to 500)."_s, u"N"_s, u"1"_s},
        {u"containers"_s, u"Containers on each host (0 to 20000)."_s, u"N"_s, u"12"_s},
        {u"scenario"_s, u"steady, incident or churn."_s, u"NAME"_s, u"steady"_s},
        {u"speed"_s, u"How many times faster the scenario runs."_s, u"X"_s, u"1"_s},
        {u"seed"_s, u"Number from which the fleet is made."_s, u"N"_s, u"1"_s},
        {u"api"_s, u"API version of the engines, 1.41 to 1.56."_s, u"VERSION"_s, u"1.41"_s},
        {u"cgroup"_s, u"Version of the control groups, 1 or 2."_s, u"N"_s, u"2"_s},
        {u"unix"_s, u"Folder for one unix socket per host."_s, u"DIR"_s},
        {u"tls"_s, u"First TCP port on 127.0.0.1 for TLS; 0 takes any."_s, u"PORT"_s},
        {u"certs"_s, u"Folder with ca.pem and server-cert.pem, server-key.pem (or cert.pem, key.pem)."_s,
         u"DIR"_s},
    });
}

std::optional<qlonglong> numberOf(const QCommandLineParser &parser, const QString &name, qlonglong least,
                                  qlonglong most) {
    bool ok = false;
    const qlonglong value = parser.value(name).toLongLong(&ok);
    if (!ok || value < least || value > most)
        return std::nullopt;
    return value;
}

/// Nothing when all is well, or what is wrong.
std::optional<QString> read(const QCommandLineParser &parser, CommandLine &line) {
    if (!parser.positionalArguments().isEmpty())
        return u"unexpected argument "_s + parser.positionalArguments().constFirst();
    const auto hosts = numberOf(parser, u"hosts"_s, 1, 500);
    const auto containers = numberOf(parser, u"containers"_s, 0, 20000);
    const auto seed = numberOf(parser, u"seed"_s, 0, std::numeric_limits<qlonglong>::max());
    const auto cgroup = numberOf(parser, u"cgroup"_s, 1, 2);
    const auto scenario = scenarioFromName(parser.value(u"scenario"_s));
    const double speed = parser.value(u"speed"_s).toDouble();
    if (!hosts)
        return u"--hosts takes a number from 1 to 500"_s;
    if (!containers)
        return u"--containers takes a number from 0 to 20000"_s;
    if (!seed)
        return u"--seed takes a number"_s;
    if (!cgroup)
        return u"--cgroup takes 1 or 2"_s;
    if (!scenario)
        return u"--scenario takes steady, incident or churn"_s;
    if (!(speed > 0))
        return u"--speed takes a number above 0"_s;
    if (engineVersionForApi(parser.value(u"api"_s)).api != parser.value(u"api"_s))
        return u"--api takes a version from 1.41 to 1.56"_s;
    if (parser.isSet(u"unix"_s) == parser.isSet(u"tls"_s))
        return u"say where to listen: either --unix DIR or --tls PORT --certs DIR"_s;
    line.fleet.hosts = static_cast<int>(*hosts);
    line.fleet.containersPerHost = static_cast<int>(*containers);
    line.fleet.seed = static_cast<quint64>(*seed);
    line.fleet.cgroupVersion = static_cast<int>(*cgroup);
    line.fleet.scenario = *scenario;
    line.fleet.scenarioSpeed = speed;
    line.fleet.apiVersion = parser.value(u"api"_s);
    line.unixFolder = parser.value(u"unix"_s);
    line.certificates = parser.value(u"certs"_s);
    if (!parser.isSet(u"tls"_s))
        return std::nullopt;
    const auto port = numberOf(parser, u"tls"_s, 0, 65535);
    if (!port)
        return u"--tls takes a port from 0 to 65535"_s;
    if (line.certificates.isEmpty())
        return u"--tls needs --certs DIR"_s;
    line.tlsPort = static_cast<quint16>(*port);
    return std::nullopt;
}

TlsFiles tlsFilesIn(const QString &folder) {
    const QDir dir(folder);
    const QString prefix = QFileInfo::exists(dir.filePath(u"server-cert.pem"_s)) ? u"server-"_s : QString();
    return {.ca = dir.filePath(u"ca.pem"_s),
            .cert = dir.filePath(prefix + u"cert.pem"_s),
            .key = dir.filePath(prefix + u"key.pem"_s)};
}

} // namespace

int main(int argc, char **argv) {
    const int signals = signalDescriptor();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hullwatch-simulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HULLWATCH_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), UsageExit);
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    CommandLine line;
    if (const auto wrong = read(parser, line))
        return complain(*wrong, UsageExit);

    SimulatedFleet fleet(line.fleet);
    const Failure failure = line.tlsPort ? fleet.startTls(tlsFilesIn(line.certificates), *line.tlsPort)
                                         : fleet.startUnix(line.unixFolder);
    if (failure)
        return complain(*failure, ListenExit);
    const QStringList endpoints = fleet.endpoints();
    for (const QString &endpoint : endpoints)
        std::puts(qPrintable(endpoint));
    std::fflush(stdout);

    QSocketNotifier notifier(signals, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    ::close(signals);
    return code;
}
