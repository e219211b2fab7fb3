// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/delegates/hostdelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/railbutton.h"

#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

/// As high as its rows, but it gives way and scrolls before the filters are pushed out.
class HostList : public QListView {
public:
    explicit HostList(QWidget *parent) : QListView(parent) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    }
    [[nodiscard]] QSize sizeHint() const override {
        int height = 2;
        for (int row = 0; row < model()->rowCount(); ++row)
            height += itemDelegate()->sizeHint({}, model()->index(row, 0)).height();
        return {extent::rail, height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 2 * HostDelegate::rowHeight}; }
};

PlainLabel *headingOf(const QString &name, const QString &text, QWidget *parent) {
    PlainLabel *heading = makeLabel(name, type::small, QFont::DemiBold, u"muted"_s, parent);
    heading->setText(text);
    heading->setContentsMargins(space::l, 0, 0, 0);
    return heading;
}

} // namespace

Rail::Rail(const Theme &theme, HostListModel &hosts, const ContainerModel &containers, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_hosts(hosts), m_containers(containers) {
    setObjectName(u"rail"_s);
    setProperty("edge", u"right"_s);
    // In a low window the hosts give way first, then the whole column scrolls.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"railScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QVBoxLayout(this);
    setMargins(frame, 0, 0, 1, 0, 0);
    frame->addWidget(scroll);
    auto *content = new QWidget(scroll);
    content->setProperty("plane", u"clear"_s);
    auto *column = new QVBoxLayout(content);
    setMargins(column, 0, 10, 0, space::m, 0);
    makeHostList(content);
    column->addWidget(m_list);
    makeFilters(content, column);
    column->addSpacing(space::m);
    column->addWidget(headingOf(u"railViews"_s, tr("VIEWS"), content));
    column->addSpacing(6);
    m_viewColumn = new QVBoxLayout;
    m_viewColumn->setSpacing(0);
    column->addLayout(m_viewColumn);
    column->addStretch(1);
    scroll->setWidget(content);
    connect(&containers, &ContainerModel::arranged, this, &Rail::updateCounts);
    updateCounts();
}

void Rail::makeFilters(QWidget *content, QVBoxLayout *column) {
    column->addSpacing(space::m);
    column->addWidget(headingOf(u"railFilters"_s, tr("FILTERS"), content));
    column->addSpacing(6);
    for (int i = 0; i < savedFilterCount; ++i) {
        const QString title = savedFilterTitle(static_cast<SavedFilter>(i));
        auto *button = new RailButton(m_theme, u"savedFilter%1"_s.arg(i), title, content);
        m_filters[static_cast<size_t>(i)] = button;
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button](bool checked) {
            for (RailButton *other : m_filters)
                other->setChecked(checked && other == button);
            Q_EMIT savedChanged();
        });
    }
}

void Rail::makeHostList(QWidget *content) {
    m_list = new HostList(content);
    m_list->setObjectName(u"hostList"_s);
    m_list->setAccessibleName(tr("Hosts"));
    // Before the list itself, which would go on with the neighbour of a host that goes.
    connect(&m_hosts, &QAbstractItemModel::rowsAboutToBeRemoved, m_list,
            [this](const QModelIndex &, int first, int last) {
                const int current = m_list->currentIndex().row();
                if (current >= first && current <= last)
                    m_list->setCurrentIndex(m_hosts.index(0));
            });
    m_list->setModel(&m_hosts);
    m_list->setItemDelegate(new HostDelegate(m_theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setCurrentIndex(m_hosts.index(0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Rail::hostChanged);
    const auto fit = [this] { m_list->updateGeometry(); };
    connect(&m_hosts, &QAbstractItemModel::rowsInserted, m_list, fit);
    connect(&m_hosts, &QAbstractItemModel::rowsRemoved, m_list, fit);
    connect(&m_hosts, &QAbstractItemModel::dataChanged, m_list, fit);
}

HostId Rail::host() const {
    return m_hosts.host(m_list->currentIndex());
}

std::optional<SavedFilter> Rail::saved() const {
    for (size_t i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked())
            return static_cast<SavedFilter>(i);
    }
    return {};
}

void Rail::setHost(const HostId &host) {
    for (int row = 0; row < m_hosts.rowCount(); ++row) {
        if (m_hosts.host(m_hosts.index(row)) == host)
            m_list->setCurrentIndex(m_hosts.index(row));
    }
}

void Rail::clearSaved() {
    for (RailButton *button : m_filters)
        button->setChecked(false);
}

void Rail::updateCounts() {
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const int count = m_containers.countOf(static_cast<SavedFilter>(i));
        m_filters[i]->setCount(count);
        m_filters[i]->setAccessibleName(tr("Filter %1: %2").arg(m_filters[i]->text(), containersText(count)));
    }
}

void Rail::addView(View view, const QString &title) {
    auto *button =
        new RailButton(m_theme, u"view%1"_s.arg(static_cast<int>(view)), title, m_list->parentWidget());
    // One of them is chosen, and the arrow keys move between them.
    button->setAutoExclusive(true);
    button->setChecked(m_views.isEmpty());
    m_views.insert(view, button);
    m_viewColumn->addWidget(button);
    setViewCount(view, {});
    connect(button, &QAbstractButton::clicked, this, [this, view] { Q_EMIT viewChosen(view); });
}

void Rail::setView(View view) {
    m_views.value(view)->setChecked(true);
}

void Rail::setViewCount(View view, std::optional<int> count) {
    RailButton *button = m_views.value(view);
    button->setCount(count);
    button->setAccessibleName(count ? tr("View %1: %2").arg(button->text()).arg(*count)
                                    : tr("View %1").arg(button->text()));
}

} // namespace hullwatch::ui
