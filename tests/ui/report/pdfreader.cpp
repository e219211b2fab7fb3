// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/pdfreader.h"

#include <QDebug>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hullwatch::test {

QString told(const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning() << program << "failed:" << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QString &path) {
    QStringList pages = told(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    pages.removeLast(); // after the last form feed
    return pages;
}

QString squeezed(QString text) {
    static const QRegularExpression space(u"\\s+"_s);
    return text.remove(space);
}

QString textOf(const QString &path) {
    return squeezed(told(u"pdftotext"_s, {path, u"-"_s}));
}

QString infoOf(const QString &path, const QString &key) {
    const QStringList lines = told(u"pdfinfo"_s, {path}).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key + u':'))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

} // namespace hullwatch::test
