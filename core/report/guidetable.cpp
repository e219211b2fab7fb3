// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guidetable.h"

#include "core/guide/topic.h"

#include <QCoreApplication>

namespace hullwatch::report {

namespace {

QString translated(const char *text) {
    return QCoreApplication::translate("GuideTable", text);
}

QString numberOf(const GuideTopic &topic) {
    return topic.tip > 0 ? QString::number(topic.tip) : QStringLiteral("–");
}

QString heading(const QString &title) {
    return QStringLiteral("\n## %1\n\n| | %2 | %3 |\n|---|---|---|\n")
        .arg(title, translated(QT_TRANSLATE_NOOP("GuideTable", "Advice")),
             translated(QT_TRANSLATE_NOOP("GuideTable", "Controls")));
}

} // namespace

QByteArray guideTable() {
    QString table;
    QString section;
    for (const GuideTopic *topic : guideTopics()) {
        if (topic->translatedSection() != section) {
            section = topic->translatedSection();
            table += (table.isEmpty() ? QString() : QStringLiteral("\n")) + section + u'\n';
        }
        table += topic->outdated ? u'!' : u' ';
        table += numberOf(*topic).rightJustified(3) + QStringLiteral("  ");
        table += topic->translatedTitle().leftJustified(50) + QStringLiteral("  ");
        table += topic->ids().join(u' ') + u'\n';
    }
    return table.toUtf8();
}

QByteArray guideMarkdown() {
    QString text =
        QStringLiteral("# ") + translated(QT_TRANSLATE_NOOP("GuideTable", "Hardening guide")) + u'\n';
    QString outdated;
    QString section;
    for (const GuideTopic *topic : guideTopics()) {
        if (topic->translatedSection() != section) {
            section = topic->translatedSection();
            text += heading(section);
        }
        const QString title = topic->translatedTitle();
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(numberOf(*topic), title, topic->ids().join(QStringLiteral(", ")));
        if (topic->outdated)
            outdated += QStringLiteral("- **%1**: %2\n").arg(title, topic->translatedOutdated());
    }
    text += QStringLiteral("\n## %1\n\n")
                .arg(translated(QT_TRANSLATE_NOOP("GuideTable", "Where the sources are outdated")));
    return (text + outdated).toUtf8();
}

} // namespace hullwatch::report
