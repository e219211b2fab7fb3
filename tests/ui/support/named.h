// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace hullwatch::test {

/// The widget of this object name inside `within`. Ends the test program when there is none.
template <class T>
[[nodiscard]] T *named(const QWidget &within, const QString &name) {
    T *found = within.findChild<T *>(name);
    if (!found)
        qFatal("no widget %s", qPrintable(name));
    return found;
}

} // namespace hullwatch::test
