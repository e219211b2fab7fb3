// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guidedetail.h"

#include "ui/models/words.h"
#include "ui/widgets/attestationlist.h"
#include "ui/widgets/attestdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/benchloglist.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/controlrow.h"
#include "ui/widgets/countbar.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 8;
constexpr int dotGap = 4;
/// Below this width the chips take two rows.
constexpr int roomForChips = 600;

QIcon dotIcon(const QColor &color) {
    QPixmap dot((dotSize + dotGap) * 2, dotSize * 2);
    dot.setDevicePixelRatio(2);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(0.5, 0.5, dotSize - 1, dotSize - 1));
    return QIcon(dot);
}

bool isDecidedByLog(const Control *control) {
    return qstrcmp(control->id, "M-CIS") == 0 ||
           (control->judged() == SubjectKind::Host && !hostChecksOf(*control).isEmpty());
}

} // namespace

GuideDetail::GuideDetail(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme) {
    setObjectName(u"guideDetail"_s);
    setAccessibleName(tr("Selected topic"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setProperty("plane", u"clear"_s);
    m_column = new QVBoxLayout(content);
    setMargins(m_column, space::xl, space::l, space::xl, space::xl, space::s);
    m_source = addText(u"guideSource"_s, type::note, QFont::Normal, u"muted"_s);
    m_title = addText(u"guideTitle"_s, type::heading, QFont::DemiBold, {});
    addCounts();
    m_outdated = new Banner(theme, Role::Medium, u"guideOutdated"_s, content);
    m_column->addWidget(m_outdated);
    addHeading(tr("Why it matters"));
    m_why = addText(u"guideWhy"_s, type::body, QFont::Normal, {});
    addHeading(tr("What to do"));
    m_how = addText(u"guideHow"_s, type::body, QFont::Normal, {});
    m_example = new CodeBlock(u"guideExample"_s, content);
    m_column->addWidget(m_example);
    addControls();
    m_column->addStretch(1);
    setWidget(content);
    connect(&theme, &Theme::changed, this, &GuideDetail::paintDots);
    paintDots();
}

PlainLabel *GuideDetail::addText(const QString &name, int pixels, QFont::Weight weight, const QString &tone) {
    PlainLabel *label = makeLabel(name, pixels, weight, tone, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

PlainLabel *GuideDetail::addHeading(const QString &text) {
    PlainLabel *heading = makeLabel({}, type::note, QFont::DemiBold, u"muted"_s, this);
    heading->setText(text);
    heading->setContentsMargins(0, space::s, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

void GuideDetail::addCounts() {
    m_column->addSpacing(space::xs);
    m_bar = new CountBar(m_theme, this);
    m_column->addWidget(m_bar);
    m_nothing = addText(u"guideNothing"_s, type::note, QFont::Normal, u"muted"_s);
    m_chipGrid = new QGridLayout;
    m_chipGrid->setSpacing(space::s);
    m_column->addLayout(m_chipGrid);
    for (size_t i = 0; i < countedVerdicts.size(); ++i) {
        const Verdict verdict = countedVerdicts[i];
        QPushButton *chip = makeButton(u"guideCount%1"_s.arg(static_cast<int>(verdict)), {}, u"pill"_s,
                                       m_column->parentWidget());
        chip->setIconSize({dotSize + dotGap, dotSize});
        m_chips[i] = chip;
        connect(chip, &QPushButton::clicked, this,
                [this, verdict] { Q_EMIT findingsRequested(m_topic->ids(), {verdict}); });
    }
}

void GuideDetail::addControls() {
    addHeading(tr("Measured by"));
    m_controlColumn = new QVBoxLayout;
    m_controlColumn->setSpacing(6);
    m_column->addLayout(m_controlColumn);
    m_wordsHeading = addHeading(tr("Attested by hand"));
    m_words = new AttestationList(this);
    m_column->addWidget(m_words);
    connect(m_words, &AttestationList::attestRequested, this, &GuideDetail::attestRequested);
    connect(m_words, &AttestationList::editRequested, this, &GuideDetail::editRequested);
    connect(m_words, &AttestationList::withdrawRequested, this, &GuideDetail::withdrawRequested);
    m_logsHeading = addHeading(tr("Logs of docker-bench-security"));
    m_logs = new BenchLogList(this);
    m_column->addWidget(m_logs);
    connect(m_logs, &BenchLogList::importRequested, this, &GuideDetail::logImportRequested);
    connect(m_logs, &BenchLogList::removeRequested, this, &GuideDetail::logRemoveRequested);
}

void GuideDetail::paintDots() {
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setIcon(dotIcon(m_theme.color(roleOfCount(countedVerdicts[i]))));
}

void GuideDetail::arrangeChips() {
    const int columns = width() >= roomForChips ? static_cast<int>(m_chips.size()) : 3;
    int place = 0;
    for (QPushButton *chip : m_chips) {
        m_chipGrid->removeWidget(chip);
        if (chip->isHidden())
            continue;
        m_chipGrid->addWidget(chip, place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < static_cast<int>(m_chips.size()); ++i)
        m_chipGrid->setColumnStretch(i, 0);
    m_chipGrid->setColumnStretch(static_cast<int>(m_chips.size()), 1);
}

void GuideDetail::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    arrangeChips();
}

void GuideDetail::showCounts(const VerdictCounts &counts) {
    m_bar->setCounts(counts);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const int count = counts.of(countedVerdicts[i]);
        const QString word = verdictWord(countedVerdicts[i]);
        m_chips[i]->setText(word + u' ' + QString::number(count));
        m_chips[i]->setAccessibleName(tr("Show the findings: %1 %2").arg(word).arg(count));
        m_chips[i]->setVisible(count > 0);
    }
    m_nothing->setText(countsText(counts));
    m_nothing->setVisible(counts.applicable() == 0);
    arrangeChips();
}

void GuideDetail::showControls(const GuideTopic &topic, const GuideModel &model) {
    if (&topic != m_topic) {
        for (ControlRow *row : m_controls)
            delete row;
        m_controls.clear();
        for (const Control *control : topic.controls()) {
            auto *row = new ControlRow(m_theme, *control, widget());
            m_controls.push_back(row);
            m_controlColumn->addWidget(row);
            connect(row, &QAbstractButton::clicked, this,
                    [this, control] { Q_EMIT findingsRequested({QString::fromLatin1(control->id)}, {}); });
        }
    }
    for (ControlRow *row : m_controls)
        row->setCounts(model.countsOf(row->control()));
}

void GuideDetail::present(const GuideRow &row, const GuideModel &model,
                          const std::vector<Attestation> &attestations, bool editable) {
    const GuideTopic &topic = *row.topic;
    const bool isSame = &topic == m_topic;
    m_source->setText(row.number.isEmpty() ? tr("The overview · %1").arg(row.section)
                                           : tr("Tip %1 of 50").arg(row.number));
    m_title->setText(row.title);
    showCounts(row.counts);
    m_outdated->setVisible(topic.outdated != nullptr);
    m_outdated->setText(tr("The source is outdated."), topic.translatedOutdated());
    m_why->setText(topic.translatedWhy());
    m_how->setText(topic.translatedHow());
    m_example->setCode(QString::fromUtf8(topic.example));
    showControls(topic, model);
    m_topic = &topic;
    std::vector<const Control *> byHand = topic.controls();
    std::erase_if(byHand, [](const Control *control) { return control->mode != ControlMode::Attested; });
    m_words->present(byHand, attestations, editable);
    m_wordsHeading->setVisible(!byHand.empty());
    m_words->setVisible(!byHand.empty());
    if (!isSame)
        verticalScrollBar()->setValue(0);
}

void GuideDetail::presentLogs(const std::vector<HostChoice> &hosts, const QMap<QString, HostChecks> &logs,
                              bool editable) {
    const auto controls = m_topic ? m_topic->controls() : std::vector<const Control *>();
    const bool isUsed = std::any_of(controls.begin(), controls.end(), isDecidedByLog);
    m_logsHeading->setVisible(isUsed);
    m_logs->setVisible(isUsed);
    if (isUsed)
        m_logs->present(hosts, logs, editable);
}

} // namespace hullwatch::ui
