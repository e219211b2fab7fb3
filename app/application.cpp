// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "core/base/timestamp.h"
#include "core/report/document.h"
#include "ui/report/pdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>

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

Application::Application(const CommandLine &line, WatchedHosts hosts, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_hosts(std::move(hosts))
    , m_contexts(dockerConfigFolder(line.connection.configFolder, m_hosts.sources.environment))
    , m_source(m_hosts.endpoints)
    , m_inventory(m_source)
    , m_window(m_inventory,
               line.theme.isEmpty() ? preferences::theme() : preferences::themeNamed(line.theme)) {
    connect(&m_window, &ui::MainWindow::themeModeChanged, this, &preferences::setTheme);
    connect(&m_window, &ui::MainWindow::exportRequested, this, &Application::chooseExportFile);
    if (m_hosts.demoByDefault)
        m_window.showNotice(tr("No engine answers on this machine: this is a made-up demo fleet. Start with "
                               "hullwatch -H … to watch your own."));
    tellProblems(std::exchange(m_hosts.problems, {}));
    connect(&m_contexts, &ContextWatcher::storeRead, this, &Application::follow);
}

Application::~Application() {
    // Judging and exports still run in the pool; they post to objects that are about to go.
    QThreadPool::globalInstance()->waitForDone();
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
    ChosenHosts chosen = followEndpoints(m_line, m_hosts.sources);
    tellProblems(chosen.problems);
    // The demo goes on until there is something else to see.
    if (chosen.endpoints == m_hosts.endpoints || (m_hosts.demo && chosen.endpoints.empty()))
        return;
    m_hosts.endpoints = std::move(chosen.endpoints);
    m_source.setEndpoints(m_hosts.endpoints);
    m_hosts.demo.reset();
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
    QThreadPool::globalInstance()->start(
        [context = QPointer<Application>(this), document = report::documentOf(m_inventory), path] {
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
