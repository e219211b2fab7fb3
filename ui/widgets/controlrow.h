// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/control.h"
#include "core/guide/counts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace hullwatch::ui {

/// A control with what it found across the fleet; pressing it asks for its findings.
class ControlRow : public QAbstractButton {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    ControlRow(const Theme &theme, const Control &control, QWidget *parent = nullptr);

    [[nodiscard]] const Control &control() const { return m_control; }
    void setCounts(const VerdictCounts &counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Control &m_control;
    VerdictCounts m_counts;
};

} // namespace hullwatch::ui
