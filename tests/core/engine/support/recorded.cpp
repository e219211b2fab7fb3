// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/recorded.h"

#include <QFile>
#include <QString>

namespace hullwatch::test {

QByteArray recorded(const char *name) {
    QFile file(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/engine/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace hullwatch::test
