// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace hullwatch::ui {

class FindingDetail;
class FindingModel;
class StatePanel;

/// All findings of a container at the left, the selected one explained at the right.
class RiskTab : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit RiskTab(const Theme &theme, QWidget *parent = nullptr);

    /// Null while the container has not been judged.
    void setAssessment(const AssessmentPtr &assessment);

private:
    [[nodiscard]] QWidget *makeList();
    void showAll(bool all);
    void updateCounts();
    void showCurrent();

    const Theme &m_theme;
    FindingModel *m_model;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_all = nullptr;
    FindingDetail *m_detail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePanel *m_state = nullptr;
};

} // namespace hullwatch::ui
