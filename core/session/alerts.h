// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"
#include "core/base/ids.h"
#include "core/base/timestamp.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <vector>

namespace hullwatch {

class Inventory;

/// Something about a container that wants a look now.
struct Alert {
    ContainerKey container;
    QString name;                     ///< of the container: remote text
    QString host;                     ///< its host's label: remote text
    const Control *control = nullptr; ///< never null; static lifetime
    Severity severity = Severity::Medium;
    Message reason;
    Timestamp at;
};

/// Tells when a container that was judged before shows unusual load, instability or a sign of an intruder, or
/// a graver one than before (tips 37, 44 and 45). What is so when a container is seen first is no alert.
/// Lives in the GUI thread.
class AlertWatch : public QObject {
    Q_OBJECT
public:
    static constexpr size_t mostKept = 200;

    /// `inventory` must outlive it.
    explicit AlertWatch(const Inventory &inventory, QObject *parent = nullptr);

    /// The newest first.
    [[nodiscard]] const std::deque<Alert> &alerts() const { return m_alerts; }

Q_SIGNALS:
    /// It stands first in `alerts()`.
    void raised(const hullwatch::Alert &alert);

private:
    struct Sign {
        const Control *control;
        Severity severity;
    };

    [[nodiscard]] static bool isNew(const std::vector<Sign> &known, const Finding &finding);
    void compare(const QSet<ContainerKey> &changed);

    const Inventory &m_inventory;
    /// What would raise an alert at the last look, of every container that was judged.
    QHash<ContainerKey, std::vector<Sign>> m_known;
    std::deque<Alert> m_alerts;
};

} // namespace hullwatch
