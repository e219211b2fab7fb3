// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/finding.h"
#include "ui/models/acceptancetext.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace hullwatch::ui {

class AcceptancePanel;
class Chip;
class CodeBlock;
class CodeText;
class PlainLabel;

/// One finding explained: what was found, why it matters, what it rests on, how to mend it in every way that
/// applies.
class FindingDetail : public QScrollArea {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit FindingDetail(const Theme &theme, QWidget *parent = nullptr);

    /// `waiver` as `waiverOf` finds it, null for none; `now` of the judgement.
    void setFinding(const Finding &finding, const Waiver *waiver, Timestamp now);

Q_SIGNALS:
    /// To change the waiver, or to withdraw it.
    void acceptanceAsked(hullwatch::ui::AcceptanceAct act);

private:
    struct EvidenceRow {
        CodeText *path;
        CodeText *value;
        PlainLabel *source;
    };

    [[nodiscard]] QWidget *makeHead();
    PlainLabel *addHeading(const QString &name, const QString &text);
    PlainLabel *addText(const QString &name, const QString &tone);
    void addEvidence();
    void addFixes();
    void showEvidence(const std::vector<Evidence> &evidence);
    void showFixes(const Finding &finding);
    [[nodiscard]] static QString referencesText(const Control &control);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    Chip *m_chip = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_id = nullptr;
    PlainLabel *m_reason = nullptr;
    AcceptancePanel *m_acceptance = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_evidenceHeading = nullptr;
    QFrame *m_evidencePanel = nullptr;
    QGridLayout *m_evidenceGrid = nullptr;
    std::vector<EvidenceRow> m_rows;
    PlainLabel *m_fixHeading = nullptr;
    PlainLabel *m_hint = nullptr;
    CodeBlock *m_update = nullptr;
    CodeBlock *m_run = nullptr;
    CodeBlock *m_compose = nullptr;
    CodeBlock *m_daemon = nullptr;
    PlainLabel *m_note = nullptr;
    PlainLabel *m_references = nullptr;
};

} // namespace hullwatch::ui
