// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/inventory.h"
#include "ui/models/acceptancetext.h"
#include "ui/models/findingsmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hullwatch::ui {

class Banner;
class FindingPane;
class FindingsView;
class PlainLabel;
class StatePanel;

/// The findings of the whole fleet, or of one host: of containers, images, networks, volumes and the hosts
/// themselves; grouped by choice, the worst first, with the selected one explained beside the list.
class FindingsPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    FindingsPage(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    [[nodiscard]] FindingsModel &model() const { return *m_model; }
    void setFilter(const FindingFilter &filter);
    /// Which verdicts are listed: the fails and warns, or more.
    void setVerdicts(VerdictSet verdicts);
    /// Says above the list why the words of the file of the policy are not those in force; code None takes it
    /// back.
    void setPolicyProblem(const Error &error);

Q_SIGNALS:
    void containerRequested(const hullwatch::ContainerKey &key);
    void hostRequested(const hullwatch::HostId &host);
    void clearFilterRequested();
    /// The user wants to accept a finding, or to change or withdraw that.
    void acceptanceAsked(const hullwatch::ui::AcceptanceRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeChips();
    void refresh();
    void refreshChips();
    [[nodiscard]] int countOf(size_t chip) const;
    [[nodiscard]] QString chipText(size_t chip) const;
    /// In a narrow window the number of those that end soon gives way.
    void fitChips();
    void showCurrent();
    /// What stands in place of the list when it is empty.
    void showState();
    void act();
    void openCurrent(const QModelIndex &index);

    const Theme &m_theme;
    const Inventory &m_inventory;
    FindingsModel *m_model;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_count = nullptr;
    Banner *m_problem = nullptr;
    QButtonGroup *m_groupings = nullptr;
    QWidget *m_chipRow = nullptr;
    std::vector<QPushButton *> m_chips;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    FindingsView *m_view = nullptr;
    FindingPane *m_pane = nullptr;
    StatePanel *m_state = nullptr;
};

} // namespace hullwatch::ui
