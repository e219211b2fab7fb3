// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/auditcommand.h"
#include "app/commandline.h"
#include "app/doctorcommand.h"
#include "app/enginehostchecker.h"
#include "app/exitcode.h"
#include "app/hardening.h"
#include "app/hosts.h"
#include "app/interruption.h"
#include "app/language.h"
#include "app/outputfile.h"
#include "app/preferences.h"
#include "app/statscommand.h"
#include "core/report/controlstable.h"
#include "core/report/guidetable.h"
#include "core/report/json.h"

#include <QApplication>

#include <csignal>
#include <cstdio>
#include <memory>

namespace {

using namespace hullwatch;

void tell(const QString &line) {
    std::fprintf(stderr, "hullwatch: %s\n", line.toUtf8().constData());
}

int complain(const QString &line, ExitCode code) {
    tell(line);
    return static_cast<int>(code);
}

QStringList argumentsOf(int argc, char **argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// The language is needed for the texts of the parser itself.
QString languageIn(const QStringList &arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language"))
            return arguments.value(i + 1);
        if (arguments[i].startsWith(QLatin1String("--language=")))
            return arguments[i].mid(11);
    }
    return preferences::language();
}

int print(const QByteArray &bytes) {
    const auto done = writeOutput({}, bytes);
    return done ? 0 : complain(errorText(done.error()), ExitCode::Partial);
}

int runAudit(QCoreApplication &application, const CommandLine &line) {
    auto hosts = chooseHosts(line, QProcessEnvironment::systemEnvironment(), {});
    if (!hosts)
        return complain(errorText(hosts.error()), ExitCode::Usage);
    auto inputs = readAuditInputs(line, hosts->endpoints);
    if (const auto *usage = std::get_if<UsageError>(&inputs))
        return complain(usage->text, ExitCode::Usage);
    for (const QString &notice : std::get<AuditInputs>(inputs).notices)
        tell(notice);
    AuditCommand audit(line, std::move(*hosts), std::get<AuditInputs>(std::move(inputs)));
    QObject::connect(&audit, &AuditCommand::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    audit.start();
    return QCoreApplication::exec();
}

int runDoctor(QCoreApplication &application, const CommandLine &line) {
    auto hosts = chooseHosts(line, QProcessEnvironment::systemEnvironment(), {});
    if (!hosts)
        return complain(errorText(hosts.error()), ExitCode::Usage);
    DoctorCommand doctor(line, std::move(*hosts));
    QObject::connect(&doctor, &DoctorCommand::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    doctor.start();
    return QCoreApplication::exec();
}

int runStats(QCoreApplication &application, const CommandLine &line) {
    auto hosts = chooseHosts(line, QProcessEnvironment::systemEnvironment(), {});
    if (!hosts)
        return complain(errorText(hosts.error()), ExitCode::Usage);
    StatsCommand stats(line, std::move(*hosts));
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &stats, &StatsCommand::stop);
    QObject::connect(&stats, &StatsCommand::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    stats.start();
    return QCoreApplication::exec();
}

int runWindow(const CommandLine &line) {
    auto saved = readSavedHosts(preferences::savedHostsPath());
    auto hosts = chooseHosts(line, QProcessEnvironment::systemEnvironment(),
                             saved ? watchedEndpoints(*saved) : std::vector<Endpoint>());
    if (!hosts)
        return complain(errorText(hosts.error()), ExitCode::Usage);
    Application window(line, std::move(*hosts), std::move(saved));
    window.show();
    return QApplication::exec();
}

int runWithoutWindow(QCoreApplication &application, const CommandLine &line) {
    switch (line.command) {
    case Command::Help:
        return print(line.helpText.toUtf8());
    case Command::Version:
        return print("hullwatch " HULLWATCH_VERSION "\n");
    case Command::Controls:
        return print(line.table ? report::controlsTable() : report::controlsJson());
    case Command::Guide:
        return print(line.table ? report::guideTable() : report::guideMarkdown());
    case Command::Doctor:
        return runDoctor(application, line);
    case Command::Stats:
        return runStats(application, line);
    default:
        return runAudit(application, line);
    }
}

// Only the window needs a display; a PDF needs fonts, which the offscreen platform brings.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &arguments) {
    const bool audit = arguments.value(0) == QLatin1String("audit");
    const bool pdf = audit && !arguments.filter(QStringLiteral("pdf")).isEmpty();
    const bool windowless = audit || arguments.value(0) == QLatin1String("controls") ||
                            arguments.value(0) == QLatin1String("stats") ||
                            arguments.value(0) == QLatin1String("guide") ||
                            arguments.value(0) == QLatin1String("doctor") ||
                            !QSet<QString>(arguments.begin(), arguments.end())
                                 .intersect({QStringLiteral("-h"), QStringLiteral("--help"),
                                             QStringLiteral("-v"), QStringLiteral("--version")})
                                 .isEmpty();
    if (pdf) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    if (windowless)
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv) {
    hardenProcess();
    // A reader that goes away must end a write with an error, not the program.
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("hullwatch"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HULLWATCH_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const auto application = makeApplication(argc, argv, arguments);
    installLanguage(*application, languageIn(arguments));
    const auto parsed = parseCommandLine(arguments);
    if (const auto *usage = std::get_if<UsageError>(&parsed))
        return complain(usage->text, ExitCode::Usage);
    const auto &line = std::get<CommandLine>(parsed);
    if (line.command == Command::Window && qobject_cast<QApplication *>(application.get()))
        return runWindow(line);
    return runWithoutWindow(*application, line);
}
