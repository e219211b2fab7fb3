// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace hullwatch::ui {

/// A row of the rail that can be chosen: its title and, where there is something to count, a number.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `theme` must outlive the widget; `name` becomes the objectName.
    RailButton(const Theme &theme, const QString &name, const QString &title, QWidget *parent);

    /// Nothing shows no number; zero is shown quietly. The caller keeps the accessible name in step.
    void setCount(std::optional<int> count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<int> m_count;
};

} // namespace hullwatch::ui
