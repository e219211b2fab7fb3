// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace hullwatch::ui {

class FilterEdit;
class PlainLabel;

/// The bar at the top: name of the program, search, pause, theme, export.
class TopBar : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] FilterEdit *search() const { return m_search; }
    void setPaused(bool paused);
    void togglePause();
    void setExportBusy(bool busy);
    /// As if the export button were pressed.
    void requestExport();
    void setDemo(bool demo);
    void setThemeMode(ThemeMode mode);
    /// Takes a widget in, before the theme button.
    void addTool(QWidget *tool);
    /// So that the search stands above the left edge of the grid.
    void setBrandWidth(int width);

Q_SIGNALS:
    void pauseToggled(bool paused);
    void exportRequested();
    void themeModeChosen(hullwatch::ui::ThemeMode mode);

private:
    void makeThemeMenu();

    const Theme &m_theme;
    FilterEdit *m_search;
    QWidget *m_brand;
    PlainLabel *m_demo;
    QPushButton *m_pause;
    QPushButton *m_themeButton;
    QPushButton *m_export;
    QBoxLayout *m_tools;
};

} // namespace hullwatch::ui
