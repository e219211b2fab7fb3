// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remedy/hardening.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QScrollArea;
class QVBoxLayout;

namespace hullwatch::ui {

class CodeText;
class CopyButton;
class GradeTile;
class PlainLabel;

/// The fixes of a container with boxes to tick, the score that would follow, and what to paste for it.
class HardenView : public QWidget {
    Q_OBJECT
public:
    enum Text { Compose, Run, Update, textCount };

    /// `theme` must outlive the widget.
    explicit HardenView(const Theme &theme, QWidget *parent = nullptr);

    /// Neither may be null. Ticks stay while it is the same container.
    void setContainer(const AssessmentPtr &assessment, const HostAssessmentPtr &host);
    void showText(Text text);

Q_SIGNALS:
    void closeRequested();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFixes();
    [[nodiscard]] QWidget *makeTexts();
    void fillFixes();
    void addFix(QVBoxLayout *column, const Fix &fix);
    void tickAll(bool ticked);
    void refresh();

    const Theme &m_theme;
    AssessmentPtr m_assessment;
    HostAssessmentPtr m_host;
    std::vector<Fix> m_fixes;
    QSet<QString> m_declined; ///< controls whose box was cleared
    Hardening m_result;
    GradeTile *m_now = nullptr;
    GradeTile *m_then = nullptr;
    PlainLabel *m_summary = nullptr;
    QScrollArea *m_list = nullptr;
    QButtonGroup *m_kinds = nullptr;
    CopyButton *m_copy = nullptr;
    CodeText *m_text = nullptr;
};

} // namespace hullwatch::ui
