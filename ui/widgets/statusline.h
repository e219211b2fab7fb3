// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace hullwatch::ui {

class PlainLabel;

/// The line at the bottom: hosts that answer, containers, age of the oldest value, how often is measured, and
/// that nothing can be changed.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    StatusLine(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    void setPaused(bool paused);
    void setPace(SamplingPace pace);

Q_SIGNALS:
    void paceChosen(hullwatch::SamplingPace pace);

private:
    void makePaceMenu();
    void refresh();
    void showPace();

    const Inventory &m_inventory;
    bool m_paused = false;
    SamplingPace m_pace = SamplingPace::Normal;
    PlainLabel *m_hosts;
    PlainLabel *m_containers;
    PlainLabel *m_oldest;
    QPushButton *m_paceButton;
    PlainLabel *m_pausedLabel;
    QTimer m_timer;
};

} // namespace hullwatch::ui
