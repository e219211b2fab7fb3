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
    , m_hosts(std::move(hosts))
    , m_source(m_hosts.endpoints)
    , m_inventory(m_source)
    , m_window(m_inventory,
               line.theme.isEmpty() ? preferences::theme() : preferences::themeNamed(line.theme)) {
    connect(&m_window, &ui::MainWindow::themeModeChanged, this, &preferences::setTheme);
    connect(&m_window, &ui::MainWindow::exportRequested, this, &Application::chooseExportFile);
    if (m_hosts.demoByDefault)
        m_window.showNotice(tr("No engine answers on this machine: this is a made-up demo fleet. Start with "
                               "hullwatch -H … to watch your own."));
}

Application::~Application() {
    // Judging and exports still run in the pool; they post to objects that are about to go.
    QThreadPool::globalInstance()->waitForDone();
}

void Application::show() {
    m_window.show();
    m_source.start();
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
