// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words.h"

#include "core/base/displaytext.h"
#include "core/report/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hullwatch::ui::pdf {
namespace {

constexpr qsizetype longestName = 400;
constexpr qsizetype longestValue = 600;

QString valueText(const QJsonValue &value) {
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return AuditPdf::tr("not set");
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString().isEmpty() ? u"\"\""_s : value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            parts += valueText(element);
        return u'[' + parts.join(u", "_s) + u']';
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace

QString shownName(const QString &remote) {
    return displayText(remote, longestName);
}

QString shownLines(const QString &text) {
    QStringList shown;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        shown += displayText(line, longestValue);
    return shown.join(u'\n');
}

QString evidenceText(const Evidence &evidence) {
    return displayText(evidence.path, longestName) + u" = "_s +
           displayText(valueText(evidence.value), longestValue);
}

QString momentText(Timestamp moment) {
    const QDateTime utc = moment.toDateTime().toUTC();
    return QLocale().toString(utc, AuditPdf::tr("d MMMM yyyy, HH:mm:ss 'UTC'"));
}

QString minuteText(Timestamp moment) {
    return QLocale().toString(moment.toDateTime().toUTC(), AuditPdf::tr("d MMM yyyy, HH:mm 'UTC'"));
}

QString clockText(qint64 millisecondsSinceEpoch) {
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch, Qt::UTC).toString(u"HH:mm"_s);
}

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return AuditPdf::tr("Critical");
    case Severity::High:
        return AuditPdf::tr("High");
    case Severity::Medium:
        return AuditPdf::tr("Medium");
    case Severity::Low:
        return AuditPdf::tr("Low");
    case Severity::Info:
        break;
    }
    return AuditPdf::tr("Info");
}

QString transportWord(TransportKind transport) {
    switch (transport) {
    case TransportKind::Unix:
        return AuditPdf::tr("Unix socket");
    case TransportKind::Tls:
        return AuditPdf::tr("TLS");
    case TransportKind::Ssh:
        return AuditPdf::tr("ssh");
    case TransportKind::Plain:
        break;
    }
    return AuditPdf::tr("Plain TCP");
}

QString sourceText(const References &references) {
    QStringList tips;
    for (const int tip : references.tips) {
        if (tip != 0)
            tips += QString::number(tip);
    }
    QStringList lines;
    if (!tips.isEmpty())
        lines +=
            (tips.size() == 1 ? AuditPdf::tr("tip %1") : AuditPdf::tr("tips %1")).arg(tips.join(u", "_s));
    const QString cis = report::cisIds(references);
    if (!cis.isEmpty())
        lines += AuditPdf::tr("CIS %1").arg(cis);
    return lines.isEmpty() ? AuditPdf::tr("overview") : lines.join(u'\n');
}

QString gradeText(const Score &score) {
    if (!score.value)
        return u"–"_s;
    return score.isTentative() ? QString(score.grade()) + u'?' : QString(score.grade());
}

QString containersText(qsizetype count) {
    return count == 1 ? AuditPdf::tr("1 container")
                      : AuditPdf::tr("%1 containers").arg(QLocale().toString(count));
}

QString hostsText(qsizetype count) {
    return count == 1 ? AuditPdf::tr("1 host") : AuditPdf::tr("%1 hosts").arg(QLocale().toString(count));
}

QString shortId(const QString &id) {
    const qsizetype colon = id.indexOf(u':');
    return displayText(id.left(colon + 1 + 12), 32);
}

} // namespace hullwatch::ui::pdf
