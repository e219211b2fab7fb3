// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rail.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace hullwatch {
class AlertWatch;
}

namespace hullwatch::ui {

class Acceptances;
class AlertButton;
class ContainerModel;
class ContainersPage;
class DoctorPage;
class DrilldownPage;
class GuidePage;
class FilterTip;
class FindingsPage;
class HostListModel;
class HostsPage;
class Inspector;
class NoticeBar;
class StatusLine;
class TopBar;

/// The window: where (rail), what is worst (grid), why and how to mend it (inspector), and one container in
/// full. Commands go to the inventory's source; the application wires the export and the settings.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// `inventory` must outlive the window. Applies the theme of `mode` to the application.
    explicit MainWindow(Inventory &inventory, ThemeMode mode = ThemeMode::System, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setThemeMode(ThemeMode mode);
    /// How closely the hosts are measured from now on.
    void setPace(SamplingPace pace);
    [[nodiscard]] ThemeMode themeMode() const { return m_theme.mode(); }
    /// Containers as rows of a table instead of cards.
    void setTable(bool isTable);
    /// While an export is being written its button says so and cannot be pressed.
    void setExportBusy(bool busy);
    /// A sentence above the status line, until it is closed or ten seconds have passed. Shown as plain text.
    void showNotice(const QString &text);
    /// Shows the drill-down of a container.
    void openContainer(const ContainerKey &key);
    void showContainers();
    /// Examines the connection to a host.
    void openDoctor(const HostId &host);
    /// The page whose saved hosts the application reads and keeps.
    [[nodiscard]] HostsPage &hostsPage() const { return *m_hostsPage; }
    /// The page whose attestations the application reads and keeps.
    [[nodiscard]] GuidePage &guidePage() const { return *m_guidePage; }
    /// What the window tells of: for the desktop too.
    [[nodiscard]] const AlertWatch &alerts() const { return *m_alerts; }
    /// Whose settings the application reads and keeps.
    [[nodiscard]] AlertButton &alertButton() const { return *m_alertButton; }
    /// What the application keeps waivers for.
    [[nodiscard]] Acceptances &acceptances() const { return *m_acceptances; }
    /// The file of the policy cannot be read; the last good one is in force. Code None takes it back.
    void setPolicyProblem(const Error &error);
    /// Shows a page. The keyboard follows unless it is at work in the rail or the search.
    void showView(View view);

Q_SIGNALS:
    void exportRequested();
    /// The user chose another theme: worth remembering.
    void themeModeChanged(hullwatch::ui::ThemeMode mode);
    /// The user chose cards or rows: worth remembering.
    void tableChosen(bool isTable);
    /// The user chose another pace: worth remembering.
    void paceChanged(hullwatch::SamplingPace pace);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeWidgets();
    void addViews();
    /// A page with its row in the rail and the next of Alt+1, Alt+2 …; its focus proxy is where the keyboard
    /// goes.
    void addView(View view, const QString &title, QWidget *page);
    void connectParts();
    void connectFindings();
    void addShortcuts();
    void applyFilter();
    void clearFilter();
    /// The words of the search box for the view that it searches.
    void adoptSearch();
    /// Gives the search box to a view, with the text that it had there.
    void searchIn(View view);
    void showHostFindings(const HostId &host);
    void showFindingsOf(const QStringList &controls, const QList<Verdict> &verdicts);
    void openFromFindings(const ContainerKey &key);
    /// Back from the drill-down to the view that it was opened from.
    void leaveContainer();
    void select(const ContainerKey &key);
    void sendFocus();
    void readChangesOnce(const ContainerKey &key);
    void focusSearch();
    void stepBack();
    void focusShown();
    void refreshHosts();
    void fit();

    Inventory &m_inventory;
    Theme m_theme;
    ContainerModel *m_containers;
    HostListModel *m_hosts;
    AlertWatch *m_alerts;
    AlertButton *m_alertButton = nullptr;
    TopBar *m_topBar = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<View, QWidget *> m_views;
    ContainersPage *m_page = nullptr;
    Acceptances *m_acceptances = nullptr;
    FindingsPage *m_findings = nullptr;
    DrilldownPage *m_drilldown = nullptr;
    GuidePage *m_guidePage = nullptr;
    HostsPage *m_hostsPage = nullptr;
    DoctorPage *m_doctor = nullptr;
    View m_view = View::Containers; ///< where the doctor and the drill-down lead back to
    QHash<View, QString> m_searches;
    View m_searched = View::Containers; ///< whose text stands in the search box
    FilterTip *m_filterTip = nullptr;
    Inspector *m_inspector = nullptr;
    NoticeBar *m_notice = nullptr;
    StatusLine *m_status = nullptr;
    QSet<ContainerKey> m_changesAsked;
    QTimer m_focusTimer;
    QTimer m_filterTimer;
};

} // namespace hullwatch::ui
