// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/utf8.h"

#include <QStringEncoder>

namespace hullwatch::report {

QByteArray utf8(const QString &text) {
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    return encoder(text);
}

} // namespace hullwatch::report
