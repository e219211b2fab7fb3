// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/benchloglist.h"

#include "core/base/displaytext.h"
#include "ui/widgets/attestdialog.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

QString logText(const HostChecks &log) {
    const auto decided = std::count_if(log.checks.begin(), log.checks.end(), [](const LoggedCheck &check) {
        return check.result != HostCheckResult::Open;
    });
    return BenchLogList::tr("Log of %1: %2 of %3 checks decided")
        .arg(log.takenAt.toRfc3339().left(10))
        .arg(decided)
        .arg(hostCheckIds().size());
}

} // namespace

BenchLogList::BenchLogList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(u"benchLogList"_s);
    setMargins(m_column, 0, 0, 0, 0, 0);
}

void BenchLogList::present(const std::vector<HostChoice> &hosts, const QMap<QString, HostChecks> &logs,
                           bool editable) {
    std::vector<Row> rows;
    QMap<QString, HostChecks> others = logs;
    for (const HostChoice &host : hosts) {
        const bool hasLog = others.contains(host.host);
        rows.push_back(
            {host.host, host.label, hasLog ? logText(others.take(host.host)) : tr("No log yet"), hasLog});
    }
    for (auto log = others.begin(); log != others.end(); ++log)
        rows.push_back({log.key(), displayText(log.key(), 80), logText(log.value()), true});
    if (m_content && rows == m_rows && editable == m_editable)
        return;
    m_rows = std::move(rows);
    m_editable = editable;
    if (m_content) {
        // A button of it may be what is being pressed.
        m_content->hide();
        m_content->deleteLater();
        m_content->setObjectName({});
        for (QWidget *child : m_content->findChildren<QWidget *>())
            child->setObjectName({});
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    setMargins(column, 0, 0, 0, 0, space::s);
    int number = 0;
    for (const Row &row : m_rows)
        column->addWidget(makeRow(row, number++));
    m_column->addWidget(m_content);
}

QWidget *BenchLogList::makeRow(const Row &row, int number) {
    const QString suffix = QString::number(number);
    QFrame *panel = makePanel(u"inner"_s, m_content);
    PlainLabel *host = makeLabel(u"benchLogHost"_s + suffix, type::body, QFont::Normal, {}, panel);
    host->setText(row.label);
    host->setElideMode(Qt::ElideRight);
    QPushButton *import = makeButton(u"benchLogImport"_s + suffix, tr("Import…"), u"link"_s, panel);
    import->setAccessibleName(tr("Import a log of docker-bench-security for %1").arg(row.label));
    import->setEnabled(m_editable);
    connect(import, &QPushButton::clicked, this, [this, id = row.host] { Q_EMIT importRequested(id); });
    auto *head = new QHBoxLayout;
    setMargins(head, 0, 0, 0, 0, space::s);
    head->addWidget(host, 1);
    head->addWidget(import);
    if (row.hasLog) {
        QPushButton *remove = makeButton(u"benchLogRemove"_s + suffix, tr("Remove"), u"link"_s, panel);
        remove->setAccessibleName(tr("Remove the log of %1").arg(row.label));
        remove->setEnabled(m_editable);
        connect(remove, &QPushButton::clicked, this, [this, id = row.host] { Q_EMIT removeRequested(id); });
        head->addWidget(remove);
    }
    PlainLabel *text = makeLabel(u"benchLogText"_s + suffix, type::note, QFont::Normal, u"muted"_s, panel);
    text->setText(row.text);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(panel);
    setMargins(column, 10, 7, 10, 9, space::xs);
    column->addLayout(head);
    column->addWidget(text);
    return panel;
}

} // namespace hullwatch::ui
