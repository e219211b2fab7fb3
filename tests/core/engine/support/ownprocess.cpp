// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/ownprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace hullwatch::test {

QList<qint64> childrenOf(qint64 parent) {
    QList<qint64> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!entry.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        // The name in parentheses may hold spaces and parentheses: state and parent come after the last one.
        const QByteArray content = stat.readAll();
        const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == parent)
            found.append(entry.toLongLong());
    }
    return found;
}

QList<qint64> ownChildren() {
    return childrenOf(QCoreApplication::applicationPid());
}

int openDescriptors() {
    // One is of the reading itself.
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd"))
                                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                .size()) -
           1;
}

PathGuard::PathGuard(const QByteArray &path) : m_before(qgetenv("PATH")) {
    qputenv("PATH", path);
}

PathGuard::~PathGuard() {
    qputenv("PATH", m_before);
}

} // namespace hullwatch::test
