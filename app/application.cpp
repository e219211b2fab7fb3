// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "app/systemkeyring.h"
#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "core/base/threadpriority.h"
#include "core/base/timestamp.h"
#include "core/report/document.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/hostspage.h"
#include "ui/report/pdf.h"
#include "ui/widgets/acceptances.h"
#include "ui/widgets/alertbutton.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

QString suggestedPath() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString time = Timestamp::now().toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return QDir(folder).filePath(QStringLiteral("hullwatch-audit-%1.pdf").arg(time));
}

} // namespace

Application::Application(const CommandLine &line, WatchedHosts hosts, Result<SavedHosts> saved,
                         QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_hosts(std::move(hosts))
    , m_contexts(dockerConfigFolder(line.connection.configFolder, m_hosts.sources.environment))
    , m_source(m_hosts.endpoints)
    , m_inventory(m_source)
    , m_passphrases(std::make_unique<SystemKeyring>())
    , m_policy(preferences::policyPath(), m_writer)
    , m_window(m_inventory, line.theme.isEmpty() ? preferences::theme() : preferences::themeNamed(line.theme))
    , m_notifier(m_window.alerts()) {
    connect(&m_window, &ui::MainWindow::themeModeChanged, this, &preferences::setTheme);
    connect(&m_window, &ui::MainWindow::paceChanged, this, &preferences::setPace);
    m_window.setPace(preferences::pace());
    connect(&m_window, &ui::MainWindow::tableChosen, this, &preferences::setTable);
    m_window.setTable(preferences::table());
    connect(&m_window, &ui::MainWindow::exportRequested, this, &Application::chooseExportFile);
    m_writer.setMaxThreadCount(1);
    connectHostsPage();
    connectAlerts();
    connectPolicy();
    takeSavedHosts(std::move(saved));
    if (m_hosts.demo && m_hosts.demoByDefault)
        m_window.showNotice(tr("No engine answers on this machine: this is a made-up demo fleet. Start with "
                               "hullwatch -H … to watch your own."));
    tellProblems(std::exchange(m_hosts.problems, {}));
    connect(&m_contexts, &ContextWatcher::storeRead, this, &Application::follow);
}

Application::~Application() {
    // What still runs posts to objects that are about to go.
    QThreadPool::globalInstance()->waitForDone();
    m_exports.waitForDone();
    m_writer.waitForDone();
}

void Application::connectHostsPage() {
    m_checker.setEndpoints(m_hosts.endpoints);
    ui::HostsPage &page = m_window.hostsPage();
    page.setChecker(&m_checker);
    connect(&page, &ui::HostsPage::savedChanged, this, &Application::saveHosts);
    connect(&page, &ui::HostsPage::passphraseEntered, &m_passphrases, &Passphrases::enter);
    const auto showKeyring = [this, &page] {
        page.setKeyring(m_passphrases.sentence(), m_passphrases.state() == KeyringState::Available);
    };
    connect(&m_passphrases, &Passphrases::stateChanged, this, showKeyring);
    connect(&m_passphrases, &Passphrases::kept, this, &Application::markKept);
    connect(&m_passphrases, &Passphrases::changed, this, &Application::arrangeHosts);
    showKeyring();
}

void Application::connectAlerts() {
    ui::AlertButton &button = m_window.alertButton();
    button.setDesktopAvailable(DesktopNotifier::isAvailable());
    button.setSettings(preferences::alerts());
    m_notifier.setSettings(button.settings());
    connect(&button, &ui::AlertButton::settingsChanged, this, [this](const AlertSettings &settings) {
        preferences::setAlerts(settings);
        m_notifier.setSettings(settings);
    });
    connect(&m_notifier, &DesktopNotifier::activated, &m_window, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.raise();
        m_window.activateWindow();
    });
}

void Application::connectPolicy() {
    connect(&m_policy, &PolicyKeeper::policyChanged, this, &Application::usePolicy);
    connect(&m_policy, &PolicyKeeper::problemChanged, this, &Application::tellPolicyProblem);
    ui::GuidePage &page = m_window.guidePage();
    connect(&page, &ui::GuidePage::attestationsChanged, this, &Application::keepAttestations);
    connect(&page, &ui::GuidePage::benchLogWanted, this, &Application::chooseBenchLog);
    connect(&page, &ui::GuidePage::benchLogRemoved, this, [this](const QString &host) {
        keepBenchLogs([host](PolicyFile &file) { file.benchLogs.remove(host); }, {});
    });
    m_window.acceptances().setKeep(
        [this](const WaiverChange &change, const PolicyKeeper::Answered &answered) {
            m_policy.change([change](PolicyFile &file) { apply(change, file); }, answered);
        });
    m_policy.start();
}

void Application::usePolicy() {
    m_inventory.setAuditContext(auditContextOf(m_policy.policy()));
    m_window.guidePage().setAttestations(m_policy.policy().attestations);
    m_window.guidePage().setBenchLogs(m_policy.policy().benchLogs);
}

void Application::tellPolicyProblem(const Error &error) {
    m_window.setPolicyProblem(error);
    m_window.showNotice(error.code == ErrorCode::None
                            ? tr("The policy file can be read again and is in force.")
                            : errorText(error));
}

// Only what changed is written: others may have written meanwhile.
void Application::keepAttestations(const std::vector<Attestation> &attestations) {
    const auto without = [](std::vector<Attestation> words, const std::vector<Attestation> &others) {
        std::erase_if(words, [&others](const Attestation &word) {
            return std::find(others.begin(), others.end(), word) != others.end();
        });
        return words;
    };
    const std::vector<Attestation> &kept = m_policy.policy().attestations;
    const auto change = [gone = without(kept, attestations), added = without(attestations, kept),
                         without](PolicyFile &file) {
        file.attestations = without(file.attestations, gone);
        for (const Attestation &word : added)
            put(file, word);
    };
    // After a failure the page shows what is on the disk, and why.
    m_policy.change(change, [this](const Error &error) {
        m_window.guidePage().setAttestations(m_policy.policy().attestations);
        m_window.guidePage().setAttestationsProblem(error);
    });
}

void Application::chooseBenchLog(const QString &host) {
    auto *dialog = new QFileDialog(&m_window, tr("Import a log of docker-bench-security"), QString(),
                                   tr("Logs (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("benchLogDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, host](const QString &path) { importBenchLog(host, path); });
    dialog->open();
}

void Application::importBenchLog(const QString &host, const QString &path) {
    m_writer.start([context = QPointer<Application>(this), host, path] {
        const auto log = readBenchLog(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, host, path, log] {
                if (context)
                    context->onBenchLogRead(host, path, log);
            },
            Qt::QueuedConnection);
    });
}

void Application::onBenchLogRead(const QString &host, const QString &path, const Result<BenchLog> &log) {
    const QString name = displayText(QDir::toNativeSeparators(path), 200);
    if (!log) {
        m_window.showNotice(
            substituted(tr("The log %1 was not imported (%2)."), {name, displayText(log.error().context)}));
        return;
    }
    const QStringList notices =
        QStringList(substituted(tr("The log %1 is imported."), {name})) + log->notices;
    keepBenchLogs([host, checks = log->checks](PolicyFile &file) { file.benchLogs.insert(host, checks); },
                  notices.join(u' '));
}

// After a failure the page shows what is on the disk, and why.
void Application::keepBenchLogs(const std::function<void(PolicyFile &)> &change, const QString &notice) {
    m_policy.change(change, [this, notice](const Error &error) {
        m_window.guidePage().setBenchLogs(m_policy.policy().benchLogs);
        m_window.guidePage().setAttestationsProblem(error);
        if (error.code == ErrorCode::None && !notice.isEmpty())
            m_window.showNotice(notice);
    });
}

void Application::takeSavedHosts(Result<SavedHosts> saved) {
    if (!saved) {
        m_window.hostsPage().setSettingsProblem(saved.error());
        return;
    }
    m_saved = std::move(*saved);
    m_window.hostsPage().setSaved(m_saved.hosts);
    for (const SavedHost &host : m_saved.hosts) {
        if (host.enabled && host.keepPassphrase)
            m_passphrases.load(m_checker.hostOf(host), host.id);
    }
    arrangeHosts();
}

void Application::saveHosts(const std::vector<SavedHost> &hosts) {
    for (const SavedHost &before : m_saved.hosts) {
        const bool remains = std::any_of(hosts.begin(), hosts.end(),
                                         [&](const SavedHost &host) { return host.id == before.id; });
        if (!remains && before.keepPassphrase)
            m_passphrases.forget(before.id);
    }
    m_saved.hosts = hosts;
    arrangeHosts();
    m_writer.start(
        [context = QPointer<Application>(this), saved = m_saved, path = preferences::savedHostsPath()] {
            const auto written = writeSavedHosts(path, saved);
            const Error error = written ? Error{} : written.error();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, error] {
                    if (context)
                        context->m_window.hostsPage().setSettingsProblem(error);
                },
                Qt::QueuedConnection);
        });
}

void Application::markKept(const QString &savedId) {
    std::vector<SavedHost> hosts = m_saved.hosts;
    for (SavedHost &host : hosts)
        host.keepPassphrase = host.keepPassphrase || host.id == savedId;
    m_window.hostsPage().setSaved(hosts);
    saveHosts(hosts);
}

void Application::show() {
    m_window.show();
    m_source.start();
    if (m_hosts.isFollowed)
        m_contexts.start();
}

void Application::follow(const ContextStore &store) {
    m_hosts.sources.store = store;
    // An engine of this machine that once answered stays, also while it is down.
    if (!m_hosts.sources.local)
        m_hosts.sources.local = localEngine(m_hosts.sources.environment);
    arrangeHosts();
}

// What was named at the start stays as it is, but for the passphrases that the user has entered since.
void Application::arrangeHosts() {
    std::vector<Endpoint> endpoints = m_hosts.endpoints;
    if (m_hosts.isFollowed) {
        m_hosts.sources.saved = savedEndpoints();
        ChosenHosts chosen = followEndpoints(m_line, m_hosts.sources);
        tellProblems(chosen.problems);
        // The demo goes on until there is something else to see.
        if (m_hosts.demo && chosen.endpoints.empty())
            return;
        endpoints = std::move(chosen.endpoints);
    }
    for (Endpoint &endpoint : endpoints) {
        if (const Secret passphrase = m_passphrases.of(endpoint.id); !passphrase.isEmpty())
            endpoint.passphrase = passphrase;
    }
    if (endpoints == m_hosts.endpoints)
        return;
    m_hosts.endpoints = std::move(endpoints);
    m_checker.setEndpoints(m_hosts.endpoints);
    m_source.setEndpoints(m_hosts.endpoints);
    if (m_hosts.isFollowed)
        m_hosts.demo.reset();
}

std::vector<Endpoint> Application::savedEndpoints() const {
    std::vector<Endpoint> endpoints = watchedEndpoints(m_saved);
    for (Endpoint &endpoint : endpoints)
        endpoint.passphrase = m_passphrases.of(endpoint.id);
    return endpoints;
}

// One sentence: the first context that cannot be used and was usable, or unknown, until now.
void Application::tellProblems(const std::vector<Error> &problems) {
    const std::vector<Error> before = std::exchange(m_hosts.problems, problems);
    const auto isNew = [&before](const Error &problem) {
        return std::find(before.begin(), before.end(), problem) == before.end();
    };
    const auto first = std::find_if(problems.begin(), problems.end(), isNew);
    if (first != problems.end())
        m_window.showNotice(errorText(*first));
}

void Application::chooseExportFile() {
    auto *dialog = new QFileDialog(&m_window, tr("Export audit"), suggestedPath(), tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &Application::exportTo);
    dialog->open();
}

void Application::exportTo(const QString &path) {
    m_window.setExportBusy(true);
    m_exports.start(
        [context = QPointer<Application>(this), document = report::documentOf(m_inventory), path] {
            lowerThreadPriority();
            const auto written = ui::writeAuditPdf(document, path);
            const Error error = written ? Error{} : written.error();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, path, error] {
                    if (context)
                        context->onExported(path, error);
                },
                Qt::QueuedConnection);
        });
}

void Application::onExported(const QString &path, const Error &error) {
    m_window.setExportBusy(false);
    if (error.code == ErrorCode::None)
        m_window.showNotice(tr("The audit is in %1").arg(QDir::toNativeSeparators(path)));
    else
        m_window.showNotice(errorText(error));
}

} // namespace hullwatch
