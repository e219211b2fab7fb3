// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QStackedLayout;

namespace hullwatch::ui {

class MetricChart;
class PlainLabel;
class StatePanel;

/// What a container used in the last minutes or hours, as charts with its limits. Draws at most once a second
/// and only while visible.
class ResourcesTab : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    ResourcesTab(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    void setContainer(const ContainerKey &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *makeHead(QWidget *parent);
    void schedule();
    void draw();
    void showAge(qint64 milliseconds);

    const Inventory &m_inventory;
    ContainerKey m_key;
    QStackedLayout *m_stack;
    StatePanel *m_state;
    MetricChart *m_cpu;
    MetricChart *m_memory;
    MetricChart *m_network;
    MetricChart *m_block;
    MetricChart *m_pids;
    QButtonGroup *m_ranges; ///< the id of a button is its range in minutes
    PlainLabel *m_age;
    QTimer m_timer;
    QElapsedTimer m_sinceDrawn;
};

} // namespace hullwatch::ui
