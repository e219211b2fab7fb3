// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace hullwatch::ui {

/// Pause, search and back are the window's, also while a view has the keyboard.
[[nodiscard]] inline bool isOfWindow(const QKeyEvent &event) {
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Slash || event.key() == Qt::Key_Escape;
}

[[nodiscard]] inline bool isEnter(const QKeyEvent &event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace hullwatch::ui
