// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/fleetuse.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QPushButton;

namespace hullwatch::ui {

class PlainLabel;

/// What the containers of the fleet, or of one host, use together, and who uses most; anew every second while
/// it can be seen. Has no height while nothing is measured.
class UseStrip : public QWidget {
    Q_OBJECT
public:
    /// `inventory` must outlive the widget.
    explicit UseStrip(const Inventory &inventory, QWidget *parent = nullptr);

    /// Empty for all hosts.
    void setHost(const HostId &host);
    void refresh();

Q_SIGNALS:
    void containerChosen(const hullwatch::ContainerKey &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr size_t most = 3;
    struct Top {
        PlainLabel *title = nullptr;
        std::array<QPushButton *, most> names{};
        std::vector<Consumer> shown;
    };

    void addTop(Top &top, const QString &name, const QString &title, QHBoxLayout *row);
    void showTop(Top &top, std::vector<Consumer> consumers, QString (*valueText)(double));
    [[nodiscard]] size_t room() const;

    const Inventory &m_inventory;
    HostId m_host;
    PlainLabel *m_totals;
    Top m_cpu;
    Top m_memory;
    QTimer m_timer;
};

} // namespace hullwatch::ui
