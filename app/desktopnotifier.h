// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alertgate.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QSystemTrayIcon;

namespace hullwatch {

/// Tells alerts on the desktop, as AlertGate lets them through. Lives in the GUI thread.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    /// Shows a title and a text, both plain.
    using Show = std::function<void(const QString &, const QString &)>;

    /// `watch` must outlive it. Without `show` the notification area of the desktop shows them.
    explicit DesktopNotifier(const AlertWatch &watch, Show show = {}, QObject *parent = nullptr);

    /// Whether this desktop has a notification area.
    [[nodiscard]] static bool isAvailable();
    void setSettings(const AlertSettings &settings);

Q_SIGNALS:
    /// The user clicked on the message, or on the icon.
    void activated();

private:
    void tell();
    void showIcon();

    AlertSettings m_settings;
    AlertGate m_gate;
    Show m_show;
    QSystemTrayIcon *m_icon = nullptr;
    QTimer m_timer;
};

} // namespace hullwatch
