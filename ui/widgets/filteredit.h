// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filterlanguage.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLineEdit>

#include <optional>

namespace hullwatch::ui {

class PlainLabel;

/// A line for the language of filters, which underlines what is wrong in it.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit FilterEdit(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing for a text without fault. What is wrong is told to screen readers as the description.
    void setProblem(const std::optional<FilterProblem> &problem);
    [[nodiscard]] const std::optional<FilterProblem> &problem() const { return m_problem; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::optional<FilterProblem> m_problem;
};

/// Says what is wrong in a FilterEdit: beside it where there is room, else under it, over whatever is there.
/// Nothing moves while one types.
class FilterTip : public QFrame {
    Q_OBJECT
public:
    /// `edit` must outlive the widget; `parent` is the window that it floats in.
    FilterTip(const Theme &theme, const FilterEdit &edit, QWidget *parent);

    /// Shows or hides itself by the problem of the edit.
    void refresh();

private:
    /// From the end of the edit to what stands next to it.
    [[nodiscard]] int roomBeside() const;

    const FilterEdit &m_edit;
    PlainLabel *m_problem;
    PlainLabel *m_note;
};

} // namespace hullwatch::ui
