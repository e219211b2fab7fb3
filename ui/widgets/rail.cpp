// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/delegates/hostdelegate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QListView>
#include <QPainter>
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
        return {extent::rail, model()->rowCount() * HostDelegate::rowHeight + 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 2 * HostDelegate::rowHeight}; }
};

} // namespace

FilterButton::FilterButton(const Theme &theme, SavedFilter filter, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_filter(filter) {
    setObjectName(u"savedFilter%1"_s.arg(static_cast<int>(filter)));
    setCheckable(true);
    setText(savedFilterTitle(filter));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FilterButton::setCount(int count) {
    m_count = count;
    setAccessibleName(tr("Filter %1: %2").arg(text(), containersText(count)));
    update();
}

QSize FilterButton::sizeHint() const {
    return {extent::rail - 2, 30};
}

void FilterButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(rect()).adjusted(8, 1, -8, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? m_theme.tint(Role::Accent) : m_theme.color(Role::Raised));
        painter.drawRoundedRect(row, radius::control, radius::control);
    }
    if (isChecked()) {
        painter.setBrush(m_theme.color(Role::Accent));
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Role::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    painter.setFont(Theme::font(type::body));
    painter.setPen(m_theme.color(m_count > 0 ? Role::Text : Role::MutedText));
    const QString number = QString::number(m_count);
    const qreal width = figuresWidth(painter.font(), number);
    const qreal baseline = row.center().y() + QFontMetricsF(painter.font()).capHeight() / 2;
    drawFigures(painter, {row.right() - 8 - width, baseline}, number);
    drawElided(painter, row.adjusted(28, 0, -16 - width, 0), text());
}

Rail::Rail(const Theme &theme, HostListModel &hosts, const ContainerModel &containers, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_hosts(hosts), m_containers(containers) {
    setObjectName(u"rail"_s);
    setProperty("edge", u"right"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 10, 1, space::m, 0);
    makeHostList();
    column->addWidget(m_list);
    PlainLabel *heading = makeLabel(u"railFilters"_s, type::small, QFont::DemiBold, u"muted"_s, this);
    heading->setText(tr("FILTERS"));
    heading->setContentsMargins(space::l, 0, 0, 0);
    column->addSpacing(space::m);
    column->addWidget(heading);
    column->addSpacing(6);
    for (int i = 0; i < savedFilterCount; ++i) {
        auto *button = new FilterButton(theme, static_cast<SavedFilter>(i), this);
        m_filters[static_cast<size_t>(i)] = button;
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button](bool checked) {
            for (FilterButton *other : m_filters)
                other->setChecked(checked && other == button);
            Q_EMIT changed();
        });
    }
    column->addStretch(1);
    connect(&containers, &ContainerModel::arranged, this, &Rail::updateCounts);
    updateCounts();
}

void Rail::makeHostList() {
    m_list = new HostList(this);
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
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setCurrentIndex(m_hosts.index(0));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Rail::changed);
    const auto fit = [this] { m_list->updateGeometry(); };
    connect(&m_hosts, &QAbstractItemModel::rowsInserted, m_list, fit);
    connect(&m_hosts, &QAbstractItemModel::rowsRemoved, m_list, fit);
}

HostId Rail::host() const {
    return m_hosts.host(m_list->currentIndex());
}

std::optional<SavedFilter> Rail::saved() const {
    for (const FilterButton *button : m_filters) {
        if (button->isChecked())
            return button->filter();
    }
    return {};
}

void Rail::clearSaved() {
    for (FilterButton *button : m_filters)
        button->setChecked(false);
}

void Rail::updateCounts() {
    for (FilterButton *button : m_filters)
        button->setCount(m_containers.countOf(button->filter()));
}

} // namespace hullwatch::ui
