// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/usestrip.h"

#include "core/base/displaytext.h"
#include "core/base/units.h"
#include "core/session/inventory.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What one name of each list needs.
constexpr int nameWidth = 190;
constexpr qsizetype longestName = 16;

QString cpuText(double percent) {
    return std::isfinite(percent) ? QLocale().toString(percent / 100, 'f', 1) : u"–"_s;
}

QString totalsText(const FleetUse &use) {
    QStringList parts{UseStrip::tr("%1 of %2 running").arg(use.running).arg(use.containers),
                      UseStrip::tr("%1 CPUs").arg(cpuText(use.cpuPercent)), bytesText(use.memoryBytes),
                      UseStrip::tr("net ↓ %1 ↑ %2")
                          .arg(rateText(use.receivedBytesPerSecond), rateText(use.sentBytesPerSecond)),
                      UseStrip::tr("disk ↓ %1 ↑ %2")
                          .arg(rateText(use.readBytesPerSecond), rateText(use.writtenBytesPerSecond))};
    if (use.measured < use.running)
        parts.append(UseStrip::tr("%1 measured").arg(use.measured));
    return parts.join(u" · "_s);
}

} // namespace

UseStrip::UseStrip(const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_totals(makeLabel(u"useTotals"_s, type::small, QFont::Normal, u"muted"_s, this)) {
    setObjectName(u"useStrip"_s);
    m_totals->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0, 0, 0, 2);
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, 6);
    addTop(m_cpu, u"Cpu"_s, tr("Most CPU"), row);
    row->addSpacing(space::m);
    addTop(m_memory, u"Memory"_s, tr("Most memory"), row);
    row->addStretch(1);
    column->addWidget(m_totals);
    column->addLayout(row);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (window()->isVisible())
            refresh();
    });
    m_timer.start(1s);
    refresh();
}

void UseStrip::addTop(Top &top, const QString &name, const QString &title, QHBoxLayout *row) {
    top.title = makeLabel(u"useMost"_s + name, type::small, QFont::Medium, u"muted"_s, this);
    top.title->setText(title);
    row->addWidget(top.title);
    for (size_t i = 0; i < most; ++i) {
        top.names[i] = makeButton(u"useMost"_s + name + QString::number(i), {}, u"link"_s, this);
        row->addWidget(top.names[i]);
        connect(top.names[i], &QPushButton::clicked, this, [this, &top, i] {
            if (i < top.shown.size())
                Q_EMIT containerChosen(top.shown[i].container);
        });
    }
}

void UseStrip::setHost(const HostId &host) {
    if (m_host == host)
        return;
    m_host = host;
    refresh();
}

size_t UseStrip::room() const {
    return std::clamp<size_t>(static_cast<size_t>(width() / (2 * nameWidth)), 1, most);
}

void UseStrip::showTop(Top &top, std::vector<Consumer> consumers, QString (*valueText)(double)) {
    top.shown = std::move(consumers);
    top.title->setVisible(!top.shown.empty());
    for (size_t i = 0; i < most; ++i) {
        top.names[i]->setVisible(i < top.shown.size());
        if (i >= top.shown.size())
            continue;
        const Consumer &consumer = top.shown[i];
        const QString name = displayText(m_inventory.find(consumer.container)->container->name);
        const QString value = valueText(consumer.value);
        const QString cut = name.size() > longestName ? name.first(longestName - 1).trimmed() + u'…' : name;
        top.names[i]->setText(QString(cut + u' ' + value).replace(u'&', u"&&"_s));
        top.names[i]->setAccessibleName(top.title->text() + u": "_s + name + u' ' + value);
        setPlainToolTip(top.names[i], name);
    }
}

void UseStrip::refresh() {
    FleetUse use = fleetUse(m_inventory, m_host, room());
    m_totals->setVisible(use.measured > 0);
    m_totals->setText(totalsText(use));
    showTop(m_cpu, std::move(use.mostCpu), percentText);
    showTop(m_memory, std::move(use.mostMemory), bytesText);
}

void UseStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    refresh();
}

void UseStrip::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

} // namespace hullwatch::ui
