// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <array>

// On Debian a library that is not linked can still be included: the arrows are checked here, not by the
// linker.
namespace {

struct Rule {
    const char *folder; ///< the longest that matches counts
    QStringList mayInclude;
};

QList<Rule> projectRules() {
    const QStringList domain{
        QStringLiteral("core/base"),     QStringLiteral("core/model"),   QStringLiteral("core/metrics"),
        QStringLiteral("core/audit"),    QStringLiteral("core/session"), QStringLiteral("core/report"),
        QStringLiteral("core/settings"), QStringLiteral("core/guide"),   QStringLiteral("core/filter")};
    return {
        {"core/base", {QStringLiteral("core/base")}},
        {"core/model", {QStringLiteral("core/base"), QStringLiteral("core/model")}},
        {"core/metrics",
         {QStringLiteral("core/base"), QStringLiteral("core/model"), QStringLiteral("core/metrics")}},
        {"core/audit",
         {QStringLiteral("core/base"), QStringLiteral("core/model"), QStringLiteral("core/audit")}},
        {"core/guide", {QStringLiteral("core/audit"), QStringLiteral("core/guide")}},
        {"core/remedy",
         {QStringLiteral("core/base"), QStringLiteral("core/model"), QStringLiteral("core/audit"),
          QStringLiteral("core/remedy")}},
        {"core/filter",
         {QStringLiteral("core/base"), QStringLiteral("core/model"), QStringLiteral("core/audit"),
          QStringLiteral("core/filter")}},
        {"core/session", domain.first(5)},
        {"core/report", QStringList(domain.first(6)) << QStringLiteral("core/guide")},
        {"core/settings",
         {QStringLiteral("core/base"), QStringLiteral("core/audit"), QStringLiteral("core/settings")}},
        {"core/engine", QStringList(domain.first(3))
                            << QStringLiteral("core/session") << QStringLiteral("core/engine")},
        {"core/simulator", {QStringLiteral("core/base"), QStringLiteral("core/simulator")}},
        {"ui", QStringList(domain) << QStringLiteral("core/remedy") << QStringLiteral("ui")},
        {"app", QStringList(domain) << QStringLiteral("core/engine") << QStringLiteral("core/simulator")
                                    << QStringLiteral("ui") << QStringLiteral("app")},
    };
}

/// A library that only some files may touch.
struct Fence {
    const char *include; ///< regular expression on what stands in an #include
    QStringList allowed; ///< prefixes of the files that may
};

QList<Fence> fences() {
    return {
        {"^curl/",
         {QStringLiteral("core/engine/httptransfer.h"), QStringLiteral("core/engine/transferfailure.cpp")}},
        {"^openssl/",
         {QStringLiteral("core/engine/certificatedescription.cpp"),
          QStringLiteral("core/engine/opensslpointer.h"), QStringLiteral("core/engine/tlscredentials.cpp"),
          QStringLiteral("core/engine/tlspolicy.cpp"), QStringLiteral("core/engine/transferfailure.cpp")}},
        {"^spawn\\.h$", {QStringLiteral("core/engine/sshprocess.cpp")}},
        {"^nlohmann/",
         {QStringLiteral("core/engine/"), QStringLiteral("core/report/"), QStringLiteral("core/simulator/"),
          QStringLiteral("core/audit/"), QStringLiteral("core/settings/")}},
        {"^QtCharts|^Q(Chart|ChartView|LineSeries|AreaSeries|ValueAxis|DateTimeAxis|XYSeries)$",
         {QStringLiteral("ui/charts/")}},
        {"^QtWidgets|^Q(Widget|Application|MainWindow|Label|PushButton|ListView|TreeView|Dialog|FileDialog|"
         "MessageBox)$",
         {QStringLiteral("ui/"), QStringLiteral("app/")}},
        {"^Q(NetworkAccessManager|TextBrowser|TextDocument|TextEdit)$", {}},
        {"^qt6keychain/", {QStringLiteral("app/systemkeyring.cpp")}},
        {"^Q(PdfWriter|Printer)$", {QStringLiteral("ui/report/")}},
    };
}

struct Inclusion {
    QString file;
    int line;
    QString included;
    bool ofProject;
};

QList<Inclusion> inclusions() {
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const QDir root(QStringLiteral(HULLWATCH_SOURCE_DIR));
    QList<Inclusion> found;
    for (const QString &top : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString name = root.relativeFilePath(file.fileName());
            for (int line = 1; !file.atEnd(); ++line) {
                const auto match = pattern.match(QString::fromUtf8(file.readLine()));
                if (match.hasMatch())
                    found.append({name, line, match.captured(2), match.captured(1) == QStringLiteral("\"")});
            }
        }
    }
    return found;
}

bool startsWithAny(const QString &text, const QStringList &folders) {
    for (const QString &folder : folders) {
        if (text.startsWith(folder + u'/'))
            return true;
    }
    return false;
}

QString at(const Inclusion &inclusion) {
    return QStringLiteral("%1:%2 includes %3")
        .arg(inclusion.file, QString::number(inclusion.line), inclusion.included);
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsRunOneWay() {
        const QList<Rule> rules = projectRules();
        const QList<Inclusion> all = inclusions();
        QVERIFY(all.size() > 100);
        QStringList violations;
        for (const Inclusion &inclusion : all) {
            // Generated by the build beside the file that includes it.
            if (!inclusion.ofProject || inclusion.included.endsWith(QStringLiteral(".moc")))
                continue;
            bool known = false;
            for (const Rule &rule : rules) {
                if (!inclusion.file.startsWith(QString::fromLatin1(rule.folder) + u'/'))
                    continue;
                known = true;
                if (!startsWithAny(inclusion.included, rule.mayInclude))
                    violations += at(inclusion);
            }
            if (!known)
                violations += inclusion.file + QStringLiteral(" is in no folder of the design");
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void librariesStayBehindTheirFences() {
        QStringList violations;
        for (const Fence &fence : fences()) {
            const QRegularExpression pattern(QString::fromLatin1(fence.include));
            for (const Inclusion &inclusion : inclusions()) {
                if (inclusion.ofProject || !pattern.match(inclusion.included).hasMatch())
                    continue;
                bool allowed = false;
                for (const QString &prefix : fence.allowed)
                    allowed = allowed || inclusion.file.startsWith(prefix);
                if (!allowed)
                    violations += at(inclusion);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    // Qt guesses rich text in these; what a host says must never be interpreted.
    void remoteTextHasNoRichTextSink() {
        static const QRegularExpression sink(
            QStringLiteral("Qt::RichText|Qt::AutoText|Qt::MarkdownText|setHtml\\(|setMarkdown\\(|fromHtml"));
        const QDir root(QStringLiteral(HULLWATCH_SOURCE_DIR));
        QStringList violations;
        for (const QString &top : {QStringLiteral("ui"), QStringLiteral("app")}) {
            QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (sink.match(QString::fromUtf8(file.readAll())).hasMatch())
                    violations += root.relativeFilePath(file.fileName());
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void everyFileNamesItsLicence() {
        const QDir root(QStringLiteral(HULLWATCH_SOURCE_DIR));
        QStringList violations;
        for (const QString &top :
             {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
            QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (!file.readLine().startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"))
                    violations += root.relativeFilePath(file.fileName());
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
