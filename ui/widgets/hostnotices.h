// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

namespace hullwatch::ui {

class Banner;

/// What happened to hosts and must not go by unnoticed: another engine behind the same address, until it is
/// confirmed, and the newest outage that is over, until it is dismissed.
class HostNotices : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    HostNotices(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// Only about this host; an empty id is about all.
    void setHost(const HostId &host);

private:
    void refresh();
    void showIdentity();
    void showGap();
    [[nodiscard]] bool isAbout(const HostEntry &host) const;

    const Inventory &m_inventory;
    HostId m_host;
    Banner *m_identity;
    Banner *m_gap;
    HostId m_changed; ///< whose banner stands there
    HostId m_gapped;
    QHash<HostId, Timestamp> m_dismissed; ///< outages that began until then
};

} // namespace hullwatch::ui
