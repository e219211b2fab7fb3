// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/hardenview.h"

#include "core/audit/control.h"
#include "ui/models/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileExtent = 44;

QString idOf(const Fix &fix) {
    return QString::fromLatin1(fix.control->id);
}

GradeMark markOf(const Score &score) {
    return {score.grade(), score.value, score.isTentative()};
}

QString scoreText(const Score &score) {
    return score.value ? QString::number(*score.value) : u"–"_s;
}

QScrollArea *makeScrollArea(const QString &name, QWidget *parent) {
    auto *area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

bool areSame(const std::vector<Fix> &a, const std::vector<Fix> &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Fix &x, const Fix &y) {
        return x.control == y.control && x.severity == y.severity && x.isAutomatic == y.isAutomatic &&
               x.impliedBy == y.impliedBy;
    });
}

} // namespace

HardenView::HardenView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setObjectName(u"hardenView"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, space::m);
    column->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, space::l);
    row->addWidget(makeFixes(), 2);
    row->addWidget(makeTexts(), 3);
    column->addLayout(row, 1);
    setFocusProxy(m_list);
}

QWidget *HardenView::makeHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0, space::s);
    m_now = new GradeTile(m_theme, tileExtent, head);
    m_then = new GradeTile(m_theme, tileExtent, head);
    auto *arrow = makeLabel(u"hardenArrow"_s, type::heading, QFont::Normal, u"muted"_s, head);
    arrow->setText(u"→"_s);
    m_summary = makeLabel(u"hardenSummary"_s, type::body, QFont::Medium, {}, head);
    m_summary->setWordWrap(true);
    auto *close = makeButton(u"hardenClose"_s, tr("Back to the findings"), u"link"_s, head);
    connect(close, &QPushButton::clicked, this, &HardenView::closeRequested);
    row->addWidget(m_now);
    row->addWidget(arrow);
    row->addWidget(m_then);
    row->addSpacing(space::xs);
    row->addWidget(m_summary, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *HardenView::makeFixes() {
    auto *panel = makePanel(u"true"_s, this);
    panel->setMinimumWidth(260);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 1, space::s, 1, space::xs, space::xs);
    auto *head = new QHBoxLayout;
    setMargins(head, space::m, 0, space::m, 0, space::s);
    auto *all = makeButton(u"hardenAll"_s, tr("Tick all"), u"link"_s, panel);
    auto *none = makeButton(u"hardenNone"_s, tr("Tick none"), u"link"_s, panel);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    head->addWidget(all);
    head->addWidget(none);
    head->addStretch(1);
    m_list = makeScrollArea(u"hardenFixes"_s, panel);
    m_list->setAccessibleName(tr("Fixes of this container"));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return panel;
}

QWidget *HardenView::makeTexts() {
    auto *panel = makePanel(u"true"_s, this);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, space::s, space::s, space::s, space::xs, space::s);
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::xs);
    m_kinds = new QButtonGroup(this);
    const QString titles[] = {u"Compose"_s, u"docker run"_s, tr("Live")};
    const QString names[] = {u"hardenCompose"_s, u"hardenRun"_s, u"hardenUpdate"_s};
    for (int kind = 0; kind < textCount; ++kind) {
        auto *button = makeButton(names[kind], titles[kind], u"pill"_s, panel);
        button->setCheckable(true);
        m_kinds->addButton(button, kind);
        head->addWidget(button);
    }
    m_kinds->button(Compose)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) { showText(static_cast<Text>(kind)); });
    m_copy = new CopyButton(u"hardenCopy"_s, panel);
    head->addStretch(1);
    auto *area = makeScrollArea(u"hardenText"_s, panel);
    area->setAccessibleName(tr("What to paste"));
    auto *ground = makePanel(u"sunken"_s, area);
    auto *inner = new QVBoxLayout(ground);
    setMargins(inner, space::m, space::s, space::m, space::s, 0);
    m_text = new CodeText(ground);
    m_text->setObjectName(u"hardenCode"_s);
    inner->addWidget(m_text);
    inner->addStretch(1);
    area->setWidget(ground);
    column->addLayout(head);
    column->addWidget(area, 1);
    column->addWidget(m_copy, 0, Qt::AlignRight);
    return panel;
}

void HardenView::setContainer(const AssessmentPtr &assessment, const HostAssessmentPtr &host) {
    if (!m_assessment || m_assessment->container->id != assessment->container->id)
        m_declined.clear();
    m_assessment = assessment;
    m_host = host;
    std::vector<Fix> fixes = fixesOf(*assessment, *host->snapshot);
    const bool isNew = !m_list->widget() || !areSame(fixes, m_fixes);
    m_fixes = std::move(fixes);
    if (isNew)
        fillFixes();
    refresh();
}

void HardenView::fillFixes() {
    auto *content = new QWidget;
    content->setProperty("plane", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    setMargins(column, space::m, space::xs, space::s, space::m, space::xs);
    std::optional<Severity> group;
    for (const Fix &fix : m_fixes) {
        if (group != fix.severity) {
            if (group)
                column->addSpacing(space::s);
            group = fix.severity;
            auto *chip = new Chip(m_theme, content);
            chip->set(severityWord(fix.severity), roleOf(Verdict::Fail, fix.severity));
            column->addWidget(chip, 0, Qt::AlignLeft);
        }
        addFix(column, fix);
    }
    if (m_fixes.empty()) {
        auto *nothing = makeLabel(u"hardenNothing"_s, type::body, QFont::Normal, u"muted"_s, content);
        nothing->setWordWrap(true);
        nothing->setText(tr("Nothing is open. The texts describe the container as it is."));
        column->addWidget(nothing);
    }
    column->addStretch(1);
    m_list->setWidget(content);
}

void HardenView::addFix(QVBoxLayout *column, const Fix &fix) {
    const QString id = idOf(fix);
    auto *box = new QCheckBox(fix.control->translatedFailure());
    box->setObjectName(u"fix"_s + id);
    box->setEnabled(fix.isAutomatic);
    box->setChecked(fix.isAutomatic && !m_declined.contains(id));
    box->setAccessibleDescription(fix.change());
    connect(box, &QCheckBox::toggled, this, [this, id](bool ticked) {
        if (ticked)
            m_declined.remove(id);
        else
            m_declined.insert(id);
        refresh();
    });
    column->addWidget(box);
    const auto addLine = [&](const QString &text, const QString &tone) {
        auto *label = makeLabel({}, type::note, QFont::Normal, tone, nullptr);
        label->setWordWrap(true);
        label->setText(text);
        label->setContentsMargins(22, 0, 0, 0);
        column->addWidget(label);
    };
    addLine(id + u" · "_s + (fix.isAutomatic ? fix.change() : tr("By hand: %1").arg(fix.change())), {});
    if (!fix.impliedBy.isEmpty())
        addLine(tr("It follows from %1.").arg(fix.impliedBy), u"muted"_s);
    if (!fix.risk().isEmpty())
        addLine(tr("May break: %1").arg(fix.risk()), u"muted"_s);
}

void HardenView::tickAll(bool ticked) {
    for (QCheckBox *box : m_list->findChildren<QCheckBox *>()) {
        const QSignalBlocker quiet(box);
        box->setChecked(ticked && box->isEnabled());
    }
    m_declined.clear();
    for (const Fix &fix : m_fixes) {
        if (!ticked)
            m_declined.insert(idOf(fix));
    }
    refresh();
}

void HardenView::refresh() {
    QStringList chosen;
    int possible = 0;
    for (const Fix &fix : m_fixes) {
        possible += fix.isAutomatic;
        if (fix.isAutomatic && !m_declined.contains(idOf(fix)))
            chosen += idOf(fix);
    }
    m_result = harden(*m_assessment->container, *m_host->snapshot, *m_host->context, chosen);
    const Score &now = m_assessment->score;
    const Score &then = m_result.assessment->score;
    m_now->set(markOf(now));
    m_then->set(markOf(then));
    m_summary->setText(tr("Score %1 (%2) now, %3 (%4) with %5 of %6 fixes")
                           .arg(scoreText(now), QString(now.grade()), scoreText(then), QString(then.grade()),
                                QString::number(chosen.size()), QString::number(possible)));
    showText(static_cast<Text>(m_kinds->checkedId()));
}

void HardenView::showText(Text text) {
    m_kinds->button(text)->setChecked(true);
    const QString texts[] = {m_result.compose, m_result.run, m_result.update};
    const QString &shown = texts[text];
    m_copy->setPayload(shown);
    m_copy->setEnabled(!shown.isEmpty());
    m_copy->setAccessibleName(tr("Copy: %1").arg(m_kinds->button(text)->text()));
    m_text->setMuted(shown.isEmpty());
    m_text->setText(shown.isEmpty() ? tr("None of the ticked fixes can be made while it runs.") : shown);
}

} // namespace hullwatch::ui
