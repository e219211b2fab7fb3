// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/requestlog.h"

#include <QDateTime>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace hullwatch {

RequestLog::RequestLog(const QString &path) {
    if (path.isEmpty())
        return;
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0)
        qWarning("%s: requests are not logged: %s", qPrintable(path), std::strerror(errno));
}

RequestLog::~RequestLog() {
    if (isOpen())
        ::close(m_descriptor);
}

void RequestLog::note(const QString &engine, QByteArrayView requestLine) const {
    if (!isOpen())
        return;
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            requestLine.toByteArray() + ' ' + engine.toUtf8() + '\n';
    if (::write(m_descriptor, line.constData(), static_cast<size_t>(line.size())) != line.size())
        qWarning("A request could not be logged: %s", std::strerror(errno));
}

} // namespace hullwatch
