// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guidepage.h"

#include "core/audit/catalog.h"
#include "ui/delegates/guidedelegate.h"
#include "ui/models/words.h"
#include "ui/widgets/attestdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/guidedetail.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString choiceWord(GuideChoice choice) {
    switch (choice) {
    case GuideChoice::Open:
        return GuidePage::tr("Open");
    case GuideChoice::ByHand:
        return GuidePage::tr("By hand");
    case GuideChoice::Outdated:
        return GuidePage::tr("Outdated");
    case GuideChoice::All:
        break;
    }
    return GuidePage::tr("All");
}

} // namespace

GuidePage::GuidePage(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_inventory(inventory)
    , m_model(new GuideModel(inventory, this))
    , m_filter(new GuideFilter(*m_model, this)) {
    setObjectName(u"guidePage"_s);
    auto *left = new QVBoxLayout;
    setMargins(left, space::l, space::m, space::l, space::m, space::s);
    left->addWidget(makeHead());
    left->addWidget(makeChoices());
    m_unread = makeLabel(u"guideUnread"_s, type::note, QFont::Normal, u"muted"_s, this);
    m_unread->setWordWrap(true);
    m_unread->setText(
        tr("No host has been read yet: what was measured appears here as soon as one answers."));
    left->addWidget(m_unread);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_empty = new StatePanel(theme, u"guideState"_s, m_stack);
    m_empty->present({u"nofilter"_s,
                      Role::MutedText,
                      tr("No topic matches"),
                      tr("Nothing in the guide is both chosen and contains what you typed."),
                      {},
                      tr("Clear the filter")});
    m_stack->addWidget(m_empty);
    left->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 0, 0, 0);
    row->addLayout(left, 2);
    row->addWidget(makePane(), 3);
    setFocusProxy(m_list);
    // Counting walks every finding of the fleet: at most twice a second, and only while it is looked at.
    m_recountTimer.setSingleShot(true);
    m_recountTimer.setInterval(500ms);
    connect(&m_recountTimer, &QTimer::timeout, this, &GuidePage::recount);
    connect(&inventory, &Inventory::hostsChanged, this, [this] {
        if (isVisible() && !m_recountTimer.isActive())
            m_recountTimer.start();
    });
    connect(m_empty, &StatePanel::actionRequested, this, &GuidePage::clearFilter);
    connectDetail();
    recount();
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

QWidget *GuidePage::makeHead() {
    auto *head = new QWidget(this);
    auto *title = makeLabel(u"guideHeading"_s, type::heading, QFont::DemiBold, {}, head);
    title->setText(tr("Hardening guide"));
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setAccessibleName(tr("Filter the guide"));
    m_search->setPlaceholderText(tr("Word, number or control"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(80);
    m_search->installEventFilter(this);
    auto *row = new QHBoxLayout(head);
    setMargins(row, 0, 0, 0, 0, space::m);
    row->addWidget(title);
    row->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setWords(typed);
        refresh();
    });
    return head;
}

QWidget *GuidePage::makeChoices() {
    m_choiceRow = new QWidget(this);
    m_choiceRow->installEventFilter(this);
    auto *row = new QHBoxLayout(m_choiceRow);
    setMargins(row, 0, 0, 0, 0, space::xs);
    for (size_t i = 0; i < guideChoices.size(); ++i) {
        const GuideChoice choice = guideChoices[i];
        auto *pill = makeButton(u"guideChoice%1"_s.arg(i), choiceWord(choice), u"pill"_s, m_choiceRow);
        pill->setCheckable(true);
        pill->setAutoExclusive(true);
        pill->setChecked(choice == GuideChoice::All);
        m_choices[i] = pill;
        row->addWidget(pill);
        connect(pill, &QPushButton::clicked, this, [this, choice] {
            m_filter->setChoice(choice);
            refresh();
        });
    }
    row->addStretch(1);
    return m_choiceRow;
}

QWidget *GuidePage::makeList() {
    m_list = new QListView(this);
    m_list->setObjectName(u"guideList"_s);
    m_list->setAccessibleName(tr("Topics of the guide"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new GuideDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GuidePage::showDetail);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const GuideRow *row = GuideModel::row(index))
            Q_EMIT findingsRequested(row->topic->ids(), {});
    });
    return m_list;
}

QWidget *GuidePage::makePane() {
    auto *frame = new QFrame(this);
    frame->setProperty("edge", u"left"_s);
    frame->setMinimumWidth(extent::inspectorNarrow - 40);
    m_problem = new Banner(m_theme, Role::High, u"attestationsProblem"_s, frame);
    m_problem->hide();
    m_detail = new GuideDetail(m_theme, frame);
    auto *column = new QVBoxLayout(frame);
    setMargins(column, 1, 0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_detail, 1);
    return frame;
}

void GuidePage::connectDetail() {
    connect(m_detail, &GuideDetail::findingsRequested, this, &GuidePage::findingsRequested);
    connect(m_detail, &GuideDetail::attestRequested, this,
            [this](const QString &controlId) { attest(controlId, nullptr); });
    connect(m_detail, &GuideDetail::editRequested, this, [this](const Attestation &attestation) {
        // A pattern over several controls is edited by the first of the topic that it covers.
        const GuideRow *row = GuideModel::row(m_list->currentIndex());
        for (const QString &id : row ? row->topic->ids() : QStringList()) {
            if (matchesPattern(attestation.scope.control, id))
                return attest(id, &attestation);
        }
    });
    connect(m_detail, &GuideDetail::withdrawRequested, this,
            [this](const Attestation &attestation) { replace(&attestation, nullptr); });
    connect(m_detail, &GuideDetail::logImportRequested, this, &GuidePage::benchLogWanted);
    connect(m_detail, &GuideDetail::logRemoveRequested, this, &GuidePage::benchLogRemoved);
}

void GuidePage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    recount();
}

bool GuidePage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_choiceRow && event->type() == QEvent::Resize)
        showChoices();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && key == Qt::Key_Slash) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return true;
    }
    if (watched != m_search)
        return false;
    const bool leaves = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool clears = key == Qt::Key_Escape && !m_search->text().isEmpty();
    if (clears)
        m_search->clear();
    else if (leaves && m_filter->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    return clears || leaves;
}

void GuidePage::recount() {
    m_model->recount();
    refresh();
}

void GuidePage::refresh() {
    showChoices();
    const auto &hosts = m_inventory.hosts();
    m_unread->setVisible(std::none_of(hosts.begin(), hosts.end(),
                                      [](const HostEntry &host) { return host.assessment != nullptr; }));
    const bool hasRows = m_filter->rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_list) : m_empty);
    if (hasRows && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showDetail();
}

void GuidePage::showChoices() {
    if (!m_choices.back())
        return; // not yet all made
    for (size_t i = 0; i < guideChoices.size(); ++i) {
        m_choices[i]->setText(choiceWord(guideChoices[i]) + u' ' +
                              QString::number(m_filter->countOf(guideChoices[i])));
        m_choices[i]->setAccessibleName(tr("Topics shown: %1").arg(m_choices[i]->text()));
    }
    // In a narrow window the numbers give way.
    if (m_choiceRow->layout()->sizeHint().width() <= m_choiceRow->width())
        return;
    for (size_t i = 0; i < guideChoices.size(); ++i)
        m_choices[i]->setText(choiceWord(guideChoices[i]));
}

void GuidePage::showDetail() {
    const GuideRow *row = GuideModel::row(m_list->currentIndex());
    m_detail->parentWidget()->setVisible(row != nullptr);
    if (!row)
        return;
    m_detail->present(*row, *m_model, m_attestations, m_editable);
    m_detail->presentLogs(hostChoices(), m_benchLogs, m_editable);
}

void GuidePage::clearFilter() {
    m_search->clear();
    m_choices.front()->setChecked(true);
    m_filter->setChoice(GuideChoice::All);
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void GuidePage::openTopic(const QString &topicId) {
    if (!m_filter->find(topicId).isValid())
        clearFilter();
    if (const QModelIndex index = m_filter->find(topicId); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void GuidePage::setAttestations(std::vector<Attestation> attestations) {
    m_attestations = std::move(attestations);
    showDetail();
}

void GuidePage::setBenchLogs(const QMap<QString, HostChecks> &logs) {
    m_benchLogs = logs;
    showDetail();
}

void GuidePage::setAttestationsProblem(const Error &error) {
    m_problem->setText({}, error.code == ErrorCode::None ? QString() : errorText(error));
    m_problem->setVisible(error.code != ErrorCode::None);
    m_editable = error.code == ErrorCode::None || error.code == ErrorCode::FileNotWritten;
    showDetail();
}

std::vector<HostChoice> GuidePage::hostChoices() const {
    std::vector<HostChoice> hosts;
    for (const HostEntry &host : m_inventory.hosts())
        hosts.push_back({host.status.host.value, hostLabel(host)});
    return hosts;
}

void GuidePage::attest(const QString &controlId, const Attestation *old) {
    const Control *control = findControl(controlId);
    if (!control || !m_editable)
        return;
    auto *dialog = new AttestDialog(*control, hostChoices(), this);
    const std::optional<Attestation> before = old ? std::optional(*old) : std::nullopt;
    if (before)
        dialog->setAttestation(*before);
    connect(dialog, &AttestDialog::given, this, [this, before](Attestation next) {
        if (before)
            next.scope.control = before->scope.control;
        replace(before ? &*before : nullptr, &next);
    });
    dialog->open();
}

void GuidePage::replace(const Attestation *old, const Attestation *next) {
    std::vector<Attestation> words = m_attestations;
    const auto place = old ? std::find(words.begin(), words.end(), *old) : words.end();
    if (place == words.end() && next)
        words.push_back(*next);
    else if (place != words.end() && next)
        *place = *next;
    else if (place != words.end())
        words.erase(place);
    if (words == m_attestations)
        return;
    setAttestations(std::move(words));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT attestationsChanged(m_attestations);
}

} // namespace hullwatch::ui
