// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/outputfile.h"
#include "core/audit/catalog.h"
#include "core/audit/severityname.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hullwatch {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

QCommandLineOption valueOption(const QStringList &names, const QString &description, const QString &value) {
    return QCommandLineOption(names, description, value);
}

void addConnectionOptions(QCommandLineParser &parser) {
    parser.addOptions({
        valueOption({QStringLiteral("H"), QStringLiteral("host")},
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "Engine to watch: unix:///path or tcp://host:port; repeatable.")),
                    QStringLiteral("URL")),
        valueOption({QStringLiteral("c"), QStringLiteral("context")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Docker context to watch; repeatable.")),
                    QStringLiteral("NAME")),
        valueOption({QStringLiteral("config")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Folder of docker's configuration. Default: "
                                                                "DOCKER_CONFIG, else ~/.docker.")),
                    QStringLiteral("DIR")),
        QCommandLineOption(
            QStringLiteral("tls"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Use TLS for tcp://. The host is always verified."))),
        QCommandLineOption(QStringLiteral("tlsverify"),
                           translated(QT_TRANSLATE_NOOP("CommandLine", "Use TLS and verify the host."))),
        valueOption(
            {QStringLiteral("tlscacert")},
            translated(QT_TRANSLATE_NOOP("CommandLine", "Trust certificates signed by this CA only.")),
            QStringLiteral("FILE")),
        valueOption({QStringLiteral("tlscert")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Client certificate.")),
                    QStringLiteral("FILE")),
        valueOption({QStringLiteral("tlskey")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Key of the client certificate.")),
                    QStringLiteral("FILE")),
        valueOption(
            {QStringLiteral("tlscrl")},
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "Revocation list of the CA: refuse hosts whose certificate is in it.")),
            QStringLiteral("FILE")),
        QCommandLineOption(
            QStringLiteral("insecure-plaintext"),
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "Allow tcp:// without TLS to other machines. Anyone on the way can "
                                         "read and change everything."))),
        QCommandLineOption(
            QStringLiteral("demo"),
            translated(QT_TRANSLATE_NOOP("CommandLine", "Watch a made-up fleet instead of real hosts."))),
        valueOption({QStringLiteral("language")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the texts, such as en or de.")),
                    QStringLiteral("CODE")),
    });
}

void addWindowOptions(QCommandLineParser &parser) {
    parser.addOption(valueOption(
        {QStringLiteral("theme")},
        translated(QT_TRANSLATE_NOOP("CommandLine", "Colours of the window: system, light or dark.")),
        QStringLiteral("NAME")));
}

void addAuditOptions(QCommandLineParser &parser) {
    parser.addOptions({
        valueOption({QStringLiteral("format")},
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "json, sarif, junit, csv or pdf; repeatable. Default: json.")),
                    QStringLiteral("FORMAT")),
        valueOption({QStringLiteral("o"), QStringLiteral("output")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "File to write, - for standard output; with several formats "
                                                 "a folder.")),
                    QStringLiteral("PATH")),
        valueOption({QStringLiteral("fail-on")},
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "Exit with 1 when a finding is at least critical, high, medium "
                                       "or low. Without it findings do not change the exit code.")),
                    QStringLiteral("SEVERITY")),
        valueOption({QStringLiteral("only")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Judge by these controls only, separated by commas.")),
                    QStringLiteral("IDS")),
        valueOption(
            {QStringLiteral("skip")},
            translated(QT_TRANSLATE_NOOP("CommandLine", "Leave these controls out, separated by commas.")),
            QStringLiteral("IDS")),
        valueOption({QStringLiteral("policy")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Policy, waivers and attestations to judge by. Default: "
                                                 "hullwatch/hullwatch.json in your configuration folder.")),
                    QStringLiteral("FILE")),
        valueOption({QStringLiteral("baseline")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "JSON of an earlier audit: only findings that are new or "
                                                 "worse count, and exit with 6.")),
                    QStringLiteral("FILE")),
        valueOption({QStringLiteral("docker-bench")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Log (*.log.json) that docker-bench-security wrote on the "
                                                 "host; with several hosts HOST=FILE; repeatable.")),
                    QStringLiteral("[HOST=]FILE")),
        QCommandLineOption(
            QStringLiteral("changes"),
            translated(QT_TRANSLATE_NOOP(
                "CommandLine", "Read what docker diff says of every container. Always done for pdf."))),
        QCommandLineOption(
            QStringLiteral("processes"),
            translated(QT_TRANSLATE_NOOP("CommandLine",
                                         "Read what runs in every container. The engine runs ps on the host "
                                         "for each and logs an event “top”."))),
        valueOption({QStringLiteral("duration")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "Measure CPU and memory for so many seconds. Default: 6 for "
                                                 "pdf, else 0.")),
                    QStringLiteral("SECONDS")),
    });
}

void addStatsOptions(QCommandLineParser &parser) {
    parser.addOptions({
        valueOption({QStringLiteral("duration")},
                    translated(QT_TRANSLATE_NOOP("CommandLine",
                                                 "End after so many seconds. Default: when it is stopped.")),
                    QStringLiteral("SECONDS")),
        valueOption({QStringLiteral("period")},
                    translated(QT_TRANSLATE_NOOP(
                        "CommandLine", "Measure every container every so many seconds. Default: 10.")),
                    QStringLiteral("SECONDS")),
    });
}

// Of controls and doctor.
void addTableOptions(QCommandLineParser &parser) {
    parser.addOption(
        valueOption({QStringLiteral("format")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "json or table. Default: table.")),
                    QStringLiteral("FORMAT")));
}

void addGuideOptions(QCommandLineParser &parser) {
    parser.addOption(
        valueOption({QStringLiteral("format")},
                    translated(QT_TRANSLATE_NOOP("CommandLine", "markdown or table. Default: table.")),
                    QStringLiteral("FORMAT")));
}

void readConnection(const QCommandLineParser &parser, CommandLine &into) {
    into.connection.hosts = parser.values(QStringLiteral("host"));
    into.connection.contexts = parser.values(QStringLiteral("context"));
    into.connection.configFolder = parser.value(QStringLiteral("config"));
    into.connection.tls = parser.isSet(QStringLiteral("tls"));
    into.connection.tlsVerify = parser.isSet(QStringLiteral("tlsverify"));
    into.connection.tlsCaCert = parser.value(QStringLiteral("tlscacert"));
    into.connection.tlsCert = parser.value(QStringLiteral("tlscert"));
    into.connection.tlsKey = parser.value(QStringLiteral("tlskey"));
    into.connection.tlsCrl = parser.value(QStringLiteral("tlscrl"));
    into.connection.insecurePlaintext = parser.isSet(QStringLiteral("insecure-plaintext"));
    into.demo = parser.isSet(QStringLiteral("demo"));
    into.language = parser.value(QStringLiteral("language"));
}

struct FormatName {
    const char *name;
    ExportFormat format;
};
constexpr std::array formatNames{FormatName{"json", ExportFormat::Json},
                                 FormatName{"sarif", ExportFormat::Sarif},
                                 FormatName{"junit", ExportFormat::Junit},
                                 FormatName{"csv", ExportFormat::Csv}, FormatName{"pdf", ExportFormat::Pdf}};

std::optional<ExportFormat> formatNamed(const QString &name) {
    for (const FormatName &known : formatNames) {
        if (name == QLatin1String(known.name))
            return known.format;
    }
    return std::nullopt;
}

// Ids in the spelling of the catalogue; the first unknown one in `unknown`.
QStringList controlIds(const QString &list, QString &unknown) {
    QStringList ids;
    for (const QString &written : list.split(u',', Qt::SkipEmptyParts)) {
        const Control *control = findControl(written.trimmed());
        if (control)
            ids += QString::fromLatin1(control->id);
        else if (unknown.isEmpty())
            unknown = written.trimmed();
    }
    return ids;
}

QString readFormats(const QCommandLineParser &parser, CommandLine &into) {
    for (const QString &name : parser.values(QStringLiteral("format"))) {
        const auto format = formatNamed(name);
        if (!format)
            return translated(QT_TRANSLATE_NOOP("CommandLine",
                                                "Unknown format “%1”: use json, sarif, junit, csv or pdf."))
                .arg(name);
        if (std::find(into.formats.begin(), into.formats.end(), *format) != into.formats.end())
            return translated(QT_TRANSLATE_NOOP("CommandLine", "The format %1 is given twice.")).arg(name);
        into.formats.push_back(*format);
    }
    if (into.formats.empty())
        into.formats.push_back(ExportFormat::Json);
    into.output = parser.value(QStringLiteral("output"));
    if (into.formats.size() > 1 && isStandardOutput(into.output))
        return translated(
            QT_TRANSLATE_NOOP("CommandLine", "Several formats need a folder: give it with -o."));
    return {};
}

QString readControls(const QCommandLineParser &parser, CommandLine &into) {
    QString unknown;
    into.only = controlIds(parser.values(QStringLiteral("only")).join(u','), unknown);
    into.skip = controlIds(parser.values(QStringLiteral("skip")).join(u','), unknown);
    if (!unknown.isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("CommandLine", "There is no control “%1”: see hullwatch controls."))
            .arg(unknown);
    const bool isLeft = std::any_of(into.only.begin(), into.only.end(),
                                    [&into](const QString &id) { return !into.skip.contains(id); });
    if (parser.isSet(QStringLiteral("only")) && !isLeft)
        return translated(
            QT_TRANSLATE_NOOP("CommandLine", "--only and --skip leave no control: name at least one."));
    return {};
}

// An empty path is no path: a variable of a script was not set.
QString readInputs(const QCommandLineParser &parser, CommandLine &into) {
    into.policy = parser.value(QStringLiteral("policy"));
    into.baseline = parser.value(QStringLiteral("baseline"));
    into.benchLogs = parser.values(QStringLiteral("docker-bench"));
    for (const char *option : {"policy", "baseline", "docker-bench"}) {
        const QString name = QString::fromLatin1(option);
        if (parser.values(name).contains(QString()))
            return translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs the path of a file.")).arg(name);
    }
    return {};
}

QString repeatedOption(const QCommandLineParser &parser) {
    for (const char *option : {"output", "fail-on", "policy", "baseline", "duration"}) {
        const QString name = QString::fromLatin1(option);
        if (parser.values(name).size() > 1)
            return translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 is given twice: give it once."))
                .arg(name);
    }
    return {};
}

// Whole seconds within these bounds, or nothing.
std::optional<std::chrono::seconds> secondsOf(const QCommandLineParser &parser, const QString &option,
                                              int fewest, int most) {
    bool ok = false;
    const int seconds = parser.value(option).toInt(&ok);
    return ok && seconds >= fewest && seconds <= most ? std::optional(std::chrono::seconds(seconds))
                                                      : std::nullopt;
}

QString readDuration(const QCommandLineParser &parser, CommandLine &into) {
    const QString option = QStringLiteral("duration");
    into.duration = secondsOf(parser, option, 0, 86'400);
    if (parser.isSet(option) && !into.duration)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--duration takes seconds from 0 to 86400."));
    return {};
}

QString readAudit(const QCommandLineParser &parser, CommandLine &into) {
    QString problem = repeatedOption(parser);
    for (const auto read : {&readFormats, &readControls, &readInputs}) {
        if (problem.isEmpty())
            problem = read(parser, into);
    }
    if (!problem.isEmpty())
        return problem;
    if (parser.isSet(QStringLiteral("fail-on"))) {
        into.failOn = severityNamed(parser.value(QStringLiteral("fail-on")));
        if (!into.failOn || into.failOn == Severity::Info)
            return translated(
                QT_TRANSLATE_NOOP("CommandLine", "--fail-on takes critical, high, medium or low."));
    }
    into.readChanges = parser.isSet(QStringLiteral("changes"));
    into.readProcesses = parser.isSet(QStringLiteral("processes"));
    return readDuration(parser, into);
}

QString readStats(const QCommandLineParser &parser, CommandLine &into) {
    const QString option = QStringLiteral("period");
    into.period = secondsOf(parser, option, 1, 3'600);
    if (parser.isSet(option) && !into.period)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--period takes seconds from 1 to 3600."));
    return readDuration(parser, into);
}

QString readGuide(const QCommandLineParser &parser, CommandLine &into) {
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("markdown") && format != QLatin1String("table"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Unknown format “%1”: use markdown or table."))
            .arg(format);
    into.table = format != QLatin1String("markdown");
    return {};
}

QString readTable(const QCommandLineParser &parser, CommandLine &into) {
    const QString format = parser.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != QLatin1String("json") && format != QLatin1String("table"))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Unknown format “%1”: use json or table."))
            .arg(format);
    into.table = format != QLatin1String("json");
    return {};
}

QString readWindow(const QCommandLineParser &parser, CommandLine &into) {
    into.theme = parser.value(QStringLiteral("theme"));
    static const QStringList themes{QString(), QStringLiteral("system"), QStringLiteral("light"),
                                    QStringLiteral("dark")};
    if (!themes.contains(into.theme))
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--theme takes system, light or dark."));
    return {};
}

Command commandOf(const QStringList &arguments, bool &known) {
    known = true;
    if (arguments.isEmpty() || arguments.first().startsWith(u'-'))
        return Command::Window;
    if (arguments.first() == QLatin1String("audit"))
        return Command::Audit;
    if (arguments.first() == QLatin1String("stats"))
        return Command::Stats;
    if (arguments.first() == QLatin1String("controls"))
        return Command::Controls;
    if (arguments.first() == QLatin1String("guide"))
        return Command::Guide;
    if (arguments.first() == QLatin1String("doctor"))
        return Command::Doctor;
    known = false;
    return Command::Window;
}

QString usageSummary() {
    return translated(QT_TRANSLATE_NOOP(
        "CommandLine", "Security dashboard for Docker hosts.\n\n"
                       "hullwatch [options]            the window\n"
                       "hullwatch audit [options]      audit without a window\n"
                       "hullwatch stats [options]      measure without a window: a line of JSON per sample\n"
                       "hullwatch controls [options]   the catalogue of controls\n"
                       "hullwatch guide [options]      the hardening guide and the controls it rests on\n"
                       "hullwatch doctor [options]     why a host cannot be watched, step by step\n\n"
                       "Without -H and -c docker's own host: DOCKER_HOST, DOCKER_CONTEXT, the current\n"
                       "context, else an engine of this machine; the window shows all other contexts\n"
                       "too. When there is none of these, the demo fleet.\n"
                       "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 cannot connect,\n"
                       "4 TLS or authorization refused, 5 some hosts failed, 6 worse than --baseline."));
}

} // namespace

std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments) {
    CommandLine line;
    bool known = false;
    line.command = commandOf(arguments, known);
    if (!known)
        return UsageError{
            translated(QT_TRANSLATE_NOOP("CommandLine", "Unknown command “%1”: see hullwatch --help."))
                .arg(arguments.first())};
    QCommandLineParser parser;
    parser.setApplicationDescription(usageSummary());
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  translated(QT_TRANSLATE_NOOP("CommandLine", "Show this help.")));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     translated(QT_TRANSLATE_NOOP("CommandLine", "Show the version.")));
    parser.addOption(help);
    parser.addOption(version);
    addConnectionOptions(parser);
    QStringList words{QStringLiteral("hullwatch")};
    words += line.command == Command::Window ? arguments : arguments.sliced(1);
    if (line.command == Command::Window)
        addWindowOptions(parser);
    else if (line.command == Command::Audit)
        addAuditOptions(parser);
    else if (line.command == Command::Stats)
        addStatsOptions(parser);
    else if (line.command == Command::Guide)
        addGuideOptions(parser);
    else
        addTableOptions(parser);
    if (!parser.parse(words))
        return UsageError{parser.errorText()};
    if (parser.isSet(help) || parser.isSet(version)) {
        line.command = parser.isSet(help) ? Command::Help : Command::Version;
        line.helpText = parser.helpText();
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return UsageError{
            translated(QT_TRANSLATE_NOOP("CommandLine", "Unexpected argument “%1”: see hullwatch --help."))
                .arg(parser.positionalArguments().first())};
    readConnection(parser, line);
    QString problem;
    if (line.command == Command::Audit)
        problem = readAudit(parser, line);
    else if (line.command == Command::Stats)
        problem = readStats(parser, line);
    else if (line.command == Command::Guide)
        problem = readGuide(parser, line);
    else if (line.command == Command::Controls || line.command == Command::Doctor)
        problem = readTable(parser, line);
    else
        problem = readWindow(parser, line);
    if (!problem.isEmpty())
        return UsageError{problem};
    return line;
}

} // namespace hullwatch
