// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "ui/models/acceptancetext.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace hullwatch::ui {

class FindingDetail;
class FindingModel;
class HardenView;
class StatePanel;

/// All findings of a container at the left, the selected one explained at the right; in their place, on
/// demand, what hardens the container.
class RiskTab : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit RiskTab(const Theme &theme, QWidget *parent = nullptr);

    /// Null while the container has not been judged; `host` is the judgement it stands in.
    void setAssessment(const AssessmentPtr &assessment, const HostAssessmentPtr &host);
    /// Whether the view that hardens stands in place of the findings.
    void showHardening(bool shown);

Q_SIGNALS:
    /// The user wants to accept a finding, or to change or withdraw that.
    void acceptanceAsked(const hullwatch::ui::AcceptanceRequest &request);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeExplanation();
    void ask(AcceptanceAct act);
    void showAll(bool all);
    void updateCounts();
    void showCurrent();

    const Theme &m_theme;
    FindingModel *m_model;
    AssessmentPtr m_assessment;
    HostAssessmentPtr m_host;
    QWidget *m_findings = nullptr;
    HardenView *m_harden = nullptr;
    QPushButton *m_hardenButton = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_all = nullptr;
    FindingDetail *m_detail = nullptr;
    QPushButton *m_accept = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePanel *m_state = nullptr;
};

} // namespace hullwatch::ui
