// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/doctorpage.h"

#include "core/base/displaytext.h"
#include "ui/models/diagnosistext.h"
#include "ui/models/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/diagnosisrow.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastCheck = static_cast<int>(ConnectionCheck::ClockSkew);

size_t bannerOf(CheckVerdict verdict) {
    switch (verdict) {
    case CheckVerdict::Passed:
        return 0;
    case CheckVerdict::Failed:
        return 2;
    default:
        return 1;
    }
}

} // namespace

DoctorPage::DoctorPage(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_inventory(inventory) {
    setObjectName(u"doctorPage"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::l, space::xl, space::l, space::m);
    column->addWidget(makeHead());
    const std::pair<Role, QString> banners[] = {{Role::Pass, u"doctorSound"_s},
                                                {Role::Medium, u"doctorWarned"_s},
                                                {Role::Critical, u"doctorFailed"_s}};
    for (const auto &banner : banners) {
        m_summaries.push_back(new Banner(theme, banner.first, banner.second, this));
        column->addWidget(m_summaries.back());
    }
    column->addWidget(makeRows(), 1);
    setFocusProxy(m_again);
    connect(&inventory.source(), &SnapshotSource::diagnosed, this, &DoctorPage::present);
}

QWidget *DoctorPage::makeHead() {
    auto *head = new QWidget(this);
    auto *back = makeButton(u"doctorBack"_s, {}, u"icon"_s, head);
    keepIcon(back, m_theme, u"back"_s, Role::MutedText);
    back->setAccessibleName(tr("Back"));
    setPlainToolTip(back, tr("Back (Esc)"));
    m_name = makeLabel(u"doctorName"_s, type::heading, QFont::DemiBold, {}, head);
    m_name->setElideMode(Qt::ElideMiddle);
    m_meta = makeLabel(u"doctorMeta"_s, type::note, QFont::Normal, u"muted"_s, head);
    m_meta->setFont(Theme::mono(type::note));
    m_meta->setElideMode(Qt::ElideMiddle);
    m_copy = new CopyButton(u"doctorCopy"_s, head);
    m_copy->setLabel(tr("Copy as text"));
    m_again = makeButton(u"doctorAgain"_s, tr("Run again"), u"primary"_s, head);
    auto *text = new QVBoxLayout;
    setMargins(text, 0, 0, 0, 0, 2);
    text->addWidget(m_name);
    text->addWidget(m_meta);
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0, space::s);
    row->addWidget(back);
    row->addLayout(text, 1);
    row->addWidget(m_copy);
    row->addWidget(m_again);
    connect(back, &QPushButton::clicked, this, &DoctorPage::backRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { examine(HostId(m_host)); });
    return head;
}

QWidget *DoctorPage::makeRows() {
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"doctorScroll"_s);
    scroll->setAccessibleName(tr("Checks"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    content->setProperty("plane", u"clear"_s);
    auto *panel = makePanel(u"true"_s, content);
    auto *rows = new QVBoxLayout(panel);
    setMargins(rows, 1, 1, 1, 1, 0);
    for (int i = 0; i <= lastCheck; ++i) {
        m_rows.push_back(new DiagnosisRow(m_theme, static_cast<ConnectionCheck>(i), panel));
        rows->addWidget(m_rows.back());
    }
    auto *column = new QVBoxLayout(content);
    setMargins(column, 0, 0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void DoctorPage::examine(const HostId &host) {
    m_host = host;
    const HostEntry *entry = m_inventory.findHost(host);
    m_name->setText(entry ? hostLabel(*entry) : displayText(host.value));
    m_meta->setText(entry ? displayText(entry->status.endpoint) : QString());
    for (Banner *banner : m_summaries)
        banner->hide();
    for (DiagnosisRow *row : m_rows)
        row->setRunning();
    m_again->setEnabled(false);
    m_again->setText(tr("Running…"));
    m_copy->setEnabled(false);
    m_inventory.source().diagnose(host);
}

void DoctorPage::present(const Diagnosis &diagnosis) {
    if (diagnosis.host != m_host)
        return;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        DiagnosisStep step;
        step.check = static_cast<ConnectionCheck>(i);
        for (const DiagnosisStep &taken : diagnosis.steps)
            step = taken.check == step.check ? taken : step;
        m_rows[i]->setStep(step);
    }
    m_meta->setText(
        displayText(diagnosis.endpoint) + u" · "_s +
        QLocale().toString(diagnosis.takenAt.toDateTime().toLocalTime().time(), QLocale::LongFormat));
    showSummary(diagnosis);
    m_again->setEnabled(true);
    m_again->setText(tr("Run again"));
    m_copy->setEnabled(true);
    m_copy->setPayload(textOf(diagnosis));
}

void DoctorPage::showSummary(const Diagnosis &diagnosis) {
    const DiagnosisSummary summary = summaryOf(diagnosis);
    Banner *banner = m_summaries[bannerOf(summary.verdict)];
    banner->setText(summary.headline, summary.sentence);
    banner->show();
}

} // namespace hullwatch::ui
