// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/attestation.h"
#include "core/audit/hostchecks.h"
#include "ui/models/guidemodel.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QMap>
#include <QScrollArea>

#include <vector>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace hullwatch::ui {

class AttestationList;
class Banner;
class BenchLogList;
class CodeBlock;
class ControlRow;
class CountBar;
struct HostChoice;
class PlainLabel;

/// One topic of the guide explained: what was measured, why it matters, what to do, where the source is
/// outdated, and the words of people about what no API shows.
class GuideDetail : public QScrollArea {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit GuideDetail(const Theme &theme, QWidget *parent = nullptr);

    /// `model` tells what its controls found.
    void present(const GuideRow &row, const GuideModel &model, const std::vector<Attestation> &attestations,
                 bool editable);
    /// The imported logs of docker-bench-security, for topics that such a log can decide.
    void presentLogs(const std::vector<HostChoice> &hosts, const QMap<QString, HostChecks> &logs,
                     bool editable);

Q_SIGNALS:
    /// Findings of these controls with one of these verdicts, of any where there are none.
    void findingsRequested(const QStringList &controls, const QList<hullwatch::Verdict> &verdicts);
    void attestRequested(const QString &controlId);
    void editRequested(const hullwatch::Attestation &attestation);
    void withdrawRequested(const hullwatch::Attestation &attestation);
    void logImportRequested(const QString &host);
    void logRemoveRequested(const QString &host);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PlainLabel *addText(const QString &name, int pixels, QFont::Weight weight, const QString &tone);
    PlainLabel *addHeading(const QString &text);
    void addCounts();
    void addControls();
    void paintDots();
    void arrangeChips();
    void showCounts(const VerdictCounts &counts);
    void showControls(const GuideTopic &topic, const GuideModel &model);

    const Theme &m_theme;
    const GuideTopic *m_topic = nullptr;
    QVBoxLayout *m_column;
    PlainLabel *m_source = nullptr;
    PlainLabel *m_title = nullptr;
    CountBar *m_bar = nullptr;
    PlainLabel *m_nothing = nullptr;
    QGridLayout *m_chipGrid = nullptr;
    std::array<QPushButton *, countedVerdicts.size()> m_chips{};
    Banner *m_outdated = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_how = nullptr;
    CodeBlock *m_example = nullptr;
    QVBoxLayout *m_controlColumn = nullptr;
    std::vector<ControlRow *> m_controls;
    PlainLabel *m_wordsHeading = nullptr;
    AttestationList *m_words = nullptr;
    PlainLabel *m_logsHeading = nullptr;
    BenchLogList *m_logs = nullptr;
};

} // namespace hullwatch::ui
