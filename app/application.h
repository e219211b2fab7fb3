// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/desktopnotifier.h"
#include "app/enginehostchecker.h"
#include "app/hosts.h"
#include "app/passphrases.h"
#include "app/policykeeper.h"
#include "core/engine/contextwatcher.h"
#include "core/engine/enginesource.h"
#include "core/session/inventory.h"
#include "core/settings/benchlog.h"
#include "core/settings/savedhosts.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace hullwatch {

/// Puts the window together: hosts, engine, inventory, window, and the export of audits; follows docker's
/// contexts while no host is named. Lives in the GUI thread.
class Application : public QObject {
    Q_OBJECT
public:
    /// `saved` are the hosts of the hosts page, or why their file cannot be read.
    Application(const CommandLine &line, WatchedHosts hosts, Result<SavedHosts> saved,
                QObject *parent = nullptr);
    ~Application() override;

    void show();

private:
    void follow(const ContextStore &store);
    void arrangeHosts();
    [[nodiscard]] std::vector<Endpoint> savedEndpoints() const;
    void tellProblems(const std::vector<Error> &problems);
    void chooseExportFile();
    void exportTo(const QString &path);
    void onExported(const QString &path, const Error &error);
    void connectHostsPage();
    void connectAlerts();
    void connectPolicy();
    void keepAttestations(const std::vector<Attestation> &attestations);
    void usePolicy();
    void tellPolicyProblem(const Error &error);
    void chooseBenchLog(const QString &host);
    void importBenchLog(const QString &host, const QString &path);
    void onBenchLogRead(const QString &host, const QString &path, const Result<BenchLog> &log);
    /// Says `notice`, if any, when the change is on the disk.
    void keepBenchLogs(const std::function<void(PolicyFile &)> &change, const QString &notice);
    void takeSavedHosts(Result<SavedHosts> saved);
    void saveHosts(const std::vector<SavedHost> &hosts);
    void markKept(const QString &savedId);

    CommandLine m_line;
    WatchedHosts m_hosts;
    ContextWatcher m_contexts;
    EngineSource m_source;
    Inventory m_inventory;
    EngineHostChecker m_checker;
    Passphrases m_passphrases;
    SavedHosts m_saved;
    QThreadPool m_exports; ///< not the global one, which Qt paints with
    QThreadPool m_writer;  ///< one thread: a later state never loses to an earlier one
    PolicyKeeper m_policy;
    ui::MainWindow m_window;
    DesktopNotifier m_notifier;
};

} // namespace hullwatch
