// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"

#include <QCoreApplication>

namespace hullwatch {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("Control", text);
}

} // namespace

QString Control::translatedTitle() const {
    return translated(title);
}

QString Control::translatedFailure() const {
    return translated(failure);
}

QString Control::translatedWhy() const {
    return translated(why);
}

QString Control::translatedHint() const {
    return translated(hint);
}

} // namespace hullwatch
