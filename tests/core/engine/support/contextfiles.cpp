// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/contextfiles.h"

#include "core/engine/contextstore.h"

#include <QDir>
#include <QFile>

namespace hullwatch::test {

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString contextFolder(const QString &config, const QString &name) {
    return config + QStringLiteral("/contexts/meta/") + contextId(name);
}

QByteArray contextMeta(const QByteArray &name, const QByteArray &host) {
    return R"({"Name":")" + name + R"(","Metadata":{},"Endpoints":{"docker":{"Host":")" + host +
           R"(","SkipTLSVerify":false}}})";
}

void writeContext(const QString &config, const QString &name, const QString &host) {
    writeFile(contextFolder(config, name) + QStringLiteral("/meta.json"),
              contextMeta(name.toUtf8(), host.toUtf8()));
}

} // namespace hullwatch::test
