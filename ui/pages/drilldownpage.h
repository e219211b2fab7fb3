// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/models/acceptancetext.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace hullwatch::ui {

class Banner;
class ChangesTab;
class GradeTile;
class InspectTab;
class PlainLabel;
class ProcessesTab;
class ResourcesTab;
class RiskTab;
class StatePanel;

/// Everything about one container. Survives its removal: then it says so.
class DrilldownPage : public QWidget {
    Q_OBJECT
public:
    enum Tab { Risk, Resources, Changes, Processes, Inspect, tabCount };

    /// Both must outlive the widget.
    DrilldownPage(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    void setContainer(const ContainerKey &key);
    [[nodiscard]] const ContainerKey &container() const { return m_key; }
    void setTab(Tab tab);

Q_SIGNALS:
    void backRequested();
    /// The user wants to accept a finding, or to change or withdraw that.
    void acceptanceAsked(const hullwatch::ui::AcceptanceRequest &request);

private:
    [[nodiscard]] QWidget *makeHeader();
    void makeTabs(const Theme &theme);
    void refresh();
    void showHeader(const ContainerEntry &entry);
    void updateTitles(const ContainerEntry &entry);
    void focusTab(int tab);

    const Theme &m_theme;
    const Inventory &m_inventory;
    ContainerKey m_key;
    AssessmentPtr m_shownAssessment;
    ContainerPtr m_shownContainer;
    QWidget *m_content = nullptr;
    StatePanel *m_gone = nullptr;
    GradeTile *m_tile = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_meta = nullptr;
    Banner *m_stale = nullptr;
    Banner *m_takeover = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    RiskTab *m_risk = nullptr;
    ResourcesTab *m_resources = nullptr;
    ChangesTab *m_changes = nullptr;
    ProcessesTab *m_processes = nullptr;
    InspectTab *m_inspect = nullptr;
};

} // namespace hullwatch::ui
