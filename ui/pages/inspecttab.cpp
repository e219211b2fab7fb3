// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspecttab.h"

#include "ui/delegates/findingdelegate.h"
#include "ui/models/inspectmodel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

InspectTab::InspectTab(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new InspectModel(this)) {
    setObjectName(u"inspectTab"_s);
    auto *outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0, 0, 0, 0);
    auto *panel = makePanel(u"true"_s, this);
    outer->addWidget(panel);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 1, 1, 1, 1, 0);
    column->addWidget(makeHead(panel));
    m_tree = new QTreeView(panel);
    m_tree->setObjectName(u"inspectTree"_s);
    m_tree->setAccessibleName(tr("Inspect answer"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TreeTextDelegate(theme, false, InspectModel::MatchRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(18);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->resizeSection(InspectModel::Key, 320);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectTab::showCurrent);
    setFocusProxy(m_tree);
    showCurrent();
    search({});
}

QWidget *InspectTab::makeHead(QWidget *parent) {
    auto *head = new QFrame(parent);
    head->setProperty("edge", u"header"_s);
    auto *row = new QHBoxLayout(head);
    setMargins(row, space::s, 6, space::s, 6, space::s);
    m_search = new QLineEdit(head);
    m_search->setObjectName(u"inspectSearch"_s);
    m_search->setAccessibleName(tr("Search the inspect answer"));
    m_search->setPlaceholderText(tr("Search fields and values"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(360);
    m_count = makeLabel(u"inspectCount"_s, type::small, QFont::Normal, u"muted"_s, head);
    m_next = makeButton(u"inspectNext"_s, tr("Next"), {}, head);
    setPlainToolTip(m_next, tr("Next match (Enter)"));
    auto *secret = makeLabel(u"inspectMasked"_s, type::small, QFont::Normal, u"muted"_s, head);
    secret->setText(tr("secret-looking values are masked"));
    secret->setElideMode(Qt::ElideRight);
    secret->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_copyPath = new CopyButton(u"inspectCopyPath"_s, head);
    m_copyValue = new CopyButton(u"inspectCopyValue"_s, head);
    m_copyPath->setLabel(tr("Copy path"));
    m_copyValue->setLabel(tr("Copy value"));
    row->addWidget(m_search, 3);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(secret, 2);
    row->addWidget(m_copyPath);
    row->addWidget(m_copyValue);
    connect(m_search, &QLineEdit::textChanged, this, &InspectTab::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return head;
}

void InspectTab::setContainer(const Container &container) {
    const bool other = m_id != container.id;
    m_id = container.id;
    m_model->setJson(container.inspectJson);
    if (other) {
        m_tree->collapseAll();
        m_tree->setCurrentIndex({});
        m_tree->scrollToTop();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex top = m_model->index(row, 0);
            if (m_model->rowCount(top) <= 12)
                m_tree->expand(top);
        }
    }
    search(m_search->text());
}

void InspectTab::search(const QString &text) {
    m_found.clear();
    for (const QModelIndex &index : m_model->search(text))
        m_found.append(index);
    m_at = -1;
    m_next->setVisible(!m_found.isEmpty());
    m_count->setText(text.trimmed().isEmpty() ? QString()
                     : m_found.isEmpty()      ? tr("no match")
                     : m_found.size() == 1    ? tr("1 match")
                                              : tr("%n matches", nullptr, static_cast<int>(m_found.size())));
    m_tree->viewport()->update();
}

void InspectTab::step(int by) {
    if (m_found.isEmpty())
        return;
    m_at = (m_at + by + m_found.size()) % m_found.size();
    const QModelIndex index = m_found[m_at];
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_found.size()));
}

void InspectTab::showCurrent() {
    const QModelIndex current = m_tree->currentIndex();
    m_copyPath->setEnabled(current.isValid());
    m_copyPath->setPayload(m_model->path(current));
    const bool leaf = current.isValid() && m_model->rowCount(current.siblingAtColumn(0)) == 0;
    m_copyValue->setEnabled(leaf);
    m_copyValue->setPayload(m_model->value(current));
}

} // namespace hullwatch::ui
