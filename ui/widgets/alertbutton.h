// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/alertgate.h"
#include "ui/theme/theme.h"

#include <QPushButton>

class QMenu;

namespace hullwatch::ui {

/// The bell: how many alerts are new, and in its menu the newest ones and how they are told.
class AlertButton : public QPushButton {
    Q_OBJECT
public:
    static constexpr size_t mostListed = 12;

    /// Both must outlive the widget.
    AlertButton(const Theme &theme, const AlertWatch &watch, QWidget *parent = nullptr);

    void setSettings(const AlertSettings &settings) { m_settings = settings; }
    [[nodiscard]] const AlertSettings &settings() const { return m_settings; }
    /// Whether this desktop can show messages; if not, the menu says so.
    void setDesktopAvailable(bool available) { m_desktopAvailable = available; }

Q_SIGNALS:
    void containerRequested(const hullwatch::ContainerKey &key);
    /// The user chose other settings: worth remembering.
    void settingsChanged(const hullwatch::AlertSettings &settings);

private:
    void fill();
    void addSettings();
    void addQuietHours(const QString &text, const std::optional<QuietHours> &hours);
    void change(const AlertSettings &settings);
    void showCount();

    const Theme &m_theme;
    const AlertWatch &m_watch;
    AlertSettings m_settings;
    QMenu *m_quietHours;
    bool m_desktopAvailable = false;
    qsizetype m_new = 0;
};

} // namespace hullwatch::ui
