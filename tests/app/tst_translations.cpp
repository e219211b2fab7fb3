// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< several for plurals
    bool unfinished = false;
};

Entry readEntry(QXmlStreamReader &xml, const QString &context) {
    Entry entry;
    entry.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            QString text;
            while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement &&
                                     xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    entry.translations += xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (entry.translations.isEmpty())
                entry.translations += text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readEntries(const QString &path) {
    QFile file(path);
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            entries += readEntry(xml, context);
    }
    return entries;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n|L\\d)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Brings a copy up to date with the sources: what is new there has no translation yet.
    void germanIsComplete() {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("hullwatch_de.ts"));
        const QString original = QStringLiteral(HULLWATCH_SOURCE_DIR "/translations/hullwatch_de.ts");
        QVERIFY(QFile::copy(original, copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE_PROGRAM),
                      {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(HULLWATCH_SOURCE_DIR),
                       QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-source-language"), QStringLiteral("en"),
                       QStringLiteral("-target-language"), QStringLiteral("de"),
                       QStringLiteral("@" TRANSLATION_SOURCES), QStringLiteral("-ts"), copy});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QList<Entry> entries = readEntries(copy);
        QVERIFY2(entries.size() > 200, qPrintable(QString::number(entries.size())));
        QStringList problems;
        for (const Entry &entry : entries) {
            for (const QString &translation : entry.translations) {
                if (entry.unfinished || translation.trimmed().isEmpty())
                    problems += QStringLiteral("missing: [%1] %2").arg(entry.context, entry.source);
                else if (placeholders(translation) != placeholders(entry.source))
                    problems +=
                        QStringLiteral("other placeholders: [%1] %2").arg(entry.context, entry.source);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(entries.size(), readEntries(original).size());
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
