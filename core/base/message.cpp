// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/displaytext.h"

#include <QCoreApplication>

#include <cstring>

namespace hullwatch {

QString substituted(const QString &text, const QStringList &args) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString Message::translated() const {
    if (isEmpty())
        return {};
    QStringList shown;
    shown.reserve(args.size());
    for (const QString &arg : args)
        shown += displayText(arg);
    return substituted(QCoreApplication::translate(context, source), shown);
}

QString Message::english() const {
    return isEmpty() ? QString() : substituted(QString::fromUtf8(source), args);
}

bool operator==(const Message &a, const Message &b) {
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() == b.isEmpty();
    return std::strcmp(a.source, b.source) == 0 && a.args == b.args;
}

} // namespace hullwatch
