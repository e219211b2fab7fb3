// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcestab.h"

#include "core/base/units.h"
#include "core/metrics/series.h"
#include "core/model/hostconfiglimits.h"
#include "ui/charts/metricchart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/statepanel.h"

#include <QButtonGroup>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortestRange = 2 * 60'000;
constexpr qint64 oldAge = 15'000;
constexpr int rangesInMinutes[] = {5, 60, 6 * 60, 24 * 60};
constexpr int firstRange = 60;

ChartLimit cpuLimit(const HostConfig &config) {
    const double cpus = cpuLimitOf(config);
    if (std::isnan(cpus))
        return {Sample::unknown, ResourcesTab::tr("no limit")};
    const QString count = QLocale().toString(cpus, 'g', 3);
    return {cpus * 100,
            count == u"1" ? ResourcesTab::tr("limit 1 CPU") : ResourcesTab::tr("limit %1 CPUs").arg(count)};
}

ChartLimit memoryLimit(const HostConfig &config) {
    const double bytes = memoryLimitOf(config);
    if (std::isnan(bytes))
        return {Sample::unknown, ResourcesTab::tr("no limit")};
    return {bytes, ResourcesTab::tr("limit %1").arg(bytesText(bytes))};
}

ChartLimit pidsLimit(const HostConfig &config) {
    const qint64 count = config.pidsLimit.valueOr(0);
    if (count <= 0)
        return {Sample::unknown, ResourcesTab::tr("no limit")};
    return {static_cast<double>(count), ResourcesTab::tr("limit %1").arg(QLocale().toString(count))};
}

} // namespace

ResourcesTab::ResourcesTab(const Theme &theme, const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_stack(new QStackedLayout(this))
    , m_state(new StatePanel(theme, u"resourcesState"_s, this)) {
    setObjectName(u"resourcesTab"_s);
    auto *charts = new QWidget(this);
    auto *rows = new QVBoxLayout(charts);
    auto *upper = new QHBoxLayout;
    auto *lower = new QHBoxLayout;
    setMargins(rows, 0, 0, 0, 0, space::m);
    setMargins(upper, 0, 0, 0, 0, space::m);
    m_cpu =
        new MetricChart(theme, u"chartCpu"_s, tr("CPU"), Unit::Percent, {{Metric::CpuPercent, {}}}, charts);
    m_memory = new MetricChart(theme, u"chartMemory"_s, tr("Memory"), Unit::Bytes,
                               {{Metric::MemoryBytes, {}}}, charts);
    m_network = new MetricChart(
        theme, u"chartNetwork"_s, tr("Network"), Unit::BytesPerSecond,
        {{Metric::ReceivedBytesPerSecond, tr("━ in")}, {Metric::SentBytesPerSecond, tr("╍ out")}}, charts);
    m_block = new MetricChart(
        theme, u"chartBlock"_s, tr("Block I/O"), Unit::BytesPerSecond,
        {{Metric::ReadBytesPerSecond, tr("━ read")}, {Metric::WrittenBytesPerSecond, tr("╍ write")}}, charts);
    m_pids = new MetricChart(theme, u"chartPids"_s, tr("PIDs"), Unit::Count, {{Metric::Pids, {}}}, charts);
    setMargins(lower, 0, 0, 0, 0, space::m);
    rows->addLayout(makeHead(charts));
    upper->addWidget(m_cpu, 1);
    upper->addWidget(m_memory, 1);
    lower->addWidget(m_network, 5);
    lower->addWidget(m_block, 5);
    lower->addWidget(m_pids, 4);
    rows->addLayout(upper, 5);
    rows->addLayout(lower, 4);
    m_stack->addWidget(charts);
    m_stack->addWidget(m_state);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ResourcesTab::draw);
    connect(&inventory, &Inventory::samplesChanged, this, [this](const QSet<ContainerKey> &changed) {
        if (changed.contains(m_key))
            schedule();
    });
}

QBoxLayout *ResourcesTab::makeHead(QWidget *parent) {
    auto *row = new QHBoxLayout;
    setMargins(row, 0, 0, 0, 0, space::s);
    m_age = makeLabel(u"resourcesAge"_s, type::note, QFont::Normal, u"muted"_s, parent);
    m_age->setWordWrap(true);
    row->addWidget(m_age, 1);
    m_ranges = new QButtonGroup(this);
    for (const int minutes : rangesInMinutes) {
        const QString text = minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h").arg(minutes / 60);
        auto *button = makeButton(u"range%1"_s.arg(minutes), text, u"pill"_s, parent);
        button->setCheckable(true);
        button->setAccessibleName(tr("Show the last %1").arg(text));
        setPlainToolTip(button, button->accessibleName());
        m_ranges->addButton(button, minutes);
        row->addWidget(button);
    }
    m_ranges->button(firstRange)->setChecked(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, &ResourcesTab::draw);
    return row;
}

void ResourcesTab::setContainer(const ContainerKey &key) {
    m_key = key;
    if (isVisible())
        draw();
}

void ResourcesTab::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    draw();
}

void ResourcesTab::showAge(qint64 milliseconds) {
    m_age->setText(milliseconds < oldAge ? QString()
                                         : tr("Measured %1 ago: the values beside the titles are that old.")
                                               .arg(durationText(std::chrono::seconds(milliseconds / 1000))));
    // Nothing else would draw the gap that grows.
    if (milliseconds > 0 && isVisible())
        m_timer.start(1000);
}

void ResourcesTab::schedule() {
    if (!isVisible() || m_timer.isActive())
        return;
    const qint64 wait = m_sinceDrawn.isValid() ? 1000 - m_sinceDrawn.elapsed() : 0;
    m_timer.start(static_cast<int>(std::max<qint64>(0, wait)));
}

void ResourcesTab::draw() {
    m_sinceDrawn.start();
    const ContainerEntry *entry = m_inventory.find(m_key);
    if (!entry || !entry->container)
        return;
    const Series &series = *entry->series;
    if (series.isEmpty()) {
        const bool running = entry->container->state.running;
        m_state->present({u"clock"_s,
                          Role::MutedText,
                          running ? tr("No values yet") : tr("Not running"),
                          running
                              ? tr("The first reading arrives within a few seconds.")
                              : tr("A container that does not run uses nothing; start it to see its graphs."),
                          {},
                          {}});
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    // By the engine's clock, which need not agree with ours: what was not measured stays empty at the right
    // end.
    const qint64 measured = series.latest().read.milliseconds();
    const qint64 age =
        std::max<qint64>(0, Timestamp::now().milliseconds() - series.receivedAt().milliseconds());
    const bool runs = entry->container->state.running;
    const qint64 until = measured + (runs ? age : 0);
    showAge(runs ? age : 0);
    const qint64 range = m_ranges->checkedId() * 60'000LL;
    const qint64 oldest = std::max(until - range, series.beginMilliseconds());
    const qint64 since = std::min(oldest, until - shortestRange);
    const HostConfig &config = entry->container->hostConfig;
    m_cpu->plot(series, since, until, cpuLimit(config));
    m_memory->plot(series, since, until, memoryLimit(config));
    m_network->plot(series, since, until, {});
    m_block->plot(series, since, until, {});
    m_pids->plot(series, since, until, pidsLimit(config));
}

} // namespace hullwatch::ui
