// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/control.h"
#include "tests/core/report/sampleaudit.h"
#include "tests/ui/report/pdfreader.h"
#include "ui/report/pdf.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace hullwatch;
using namespace hullwatch::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Takes some bytes, then fails like a full disk.
class FullDisk : public QIODevice {
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

report::Document fleetOf(const QStringList &names) {
    std::vector<AssessmentPtr> containers;
    for (const QString &name : names)
        containers.push_back(test::variedAssessment(name));
    return test::document({test::host(u"prod-eu-1"_s, containers)});
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void everyPageIsNumberedAndA4_data();
    void everyPageIsNumberedAndA4();
    void everyContainerIsFound();
    void everyWordLiesOnThePaper();
    void containerSectionSaysEverything();
    void hostSectionListsItsOwnFindings();
    void attestationsSayWhoAndUntilWhen();
    void coverNamesThePagesOfContainers();
    void manyFindingsGoOnOverPages();
    void oneEndlessFindingGoesOnOverPages();
    void hostileTextIsShownAsText();
    void textWithoutGlyphsIsWrittenAsCodes();
    void unreachableHostsGiveTheirReason();
    void gapsAndUnknownsAreListed();
    void emptyFleet();
    void demoIsSaid();
    void graphsAndChanges();
    void noScriptNoLinkNoSecret();
    void worksInAnotherThread();
    void failureIsAnErrorAndKeepsTheOldFile();
    void fullDiskIsAnError();

private:
    QString written(const report::Document &document, const ui::PdfOptions &options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestPdf::initTestCase() {
    for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "install poppler-utils");
}

void TestPdf::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"audit.pdf"_s);
}

QString TestPdf::written(const report::Document &document, const ui::PdfOptions &options) {
    const Result<void> result = ui::writeAuditPdf(document, m_path, options);
    if (!result)
        qWarning() << result.error().context;
    return m_path;
}

void TestPdf::everyPageIsNumberedAndA4_data() {
    QTest::addColumn<int>("containers");
    for (const int count : {0, 1, 9, 40})
        QTest::addRow("%d", count) << count;
}

void TestPdf::everyPageIsNumberedAndA4() {
    QFETCH(int, containers);
    QStringList names;
    for (int i = 0; i < containers; ++i)
        names += u"service-%1"_s.arg(i);
    written(fleetOf(names), {u"Production fleet"_s});
    const QStringList pages = pagesOf(m_path);
    QCOMPARE(infoOf(m_path, u"Pages"_s).toInt(), static_cast<int>(pages.size()));
    QVERIFY(infoOf(m_path, u"Page size"_s).contains(u"A4"_s));
    QCOMPARE(infoOf(m_path, u"Creator"_s), u"Hullwatch 1.2.3"_s);
    QCOMPARE(infoOf(m_path, u"Title"_s),
             u"Container security snapshot, Production fleet, 2026-11-22T14:30:12.000Z"_s);
    QVERIFY(pages.size() >= containers + 2);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString last = pages[i].trimmed().section(u'\n', -1);
        QVERIFY2(last.endsWith(u" Page %1 / %2"_s.arg(i + 1).arg(pages.size())), qPrintable(last));
        QVERIFY2(last.contains(u"Snapshot 2026-11-22T14:30:12.000Z · 1 host"_s), qPrintable(last));
    }
}

void TestPdf::everyContainerIsFound() {
    const QString longest = u"payments-"_s.repeated(8) + u"production"_s;
    QStringList names{u"a"_s, longest, u"x"_s.repeated(200),
                      u"web-front-"_s + u"end-"_s.repeated(40) + u"1"_s, u"PROD--1->2!=3 (10x10) fi ffl"_s};
    for (int i = 0; i < 36; ++i)
        names += u"Service_%1.worker-%2"_s.arg(i).arg(i * 7);
    const QString text = textOf(written(fleetOf(names)));
    for (const QString &name : names)
        QVERIFY2(text.contains(squeezed(name)), qPrintable(name));
    QVERIFY(told(u"pdftotext"_s, {m_path, u"-"_s}).contains(u'\n' + longest + u'\n'));
}

void TestPdf::everyWordLiesOnThePaper() {
    QStringList names{u"w"_s.repeated(200), u"W W W "_s.repeated(50), u"\u4e2d\u6587"_s.repeated(60)};
    report::Document document = fleetOf(names);
    document.hosts.push_back(test::unreachableHost(u"h"_s.repeated(120)));
    document.hosts.push_back(test::host(u"H"_s.repeated(120), {test::variedAssessment(u"one"_s)}));
    const QString boxes = told(u"pdftotext"_s, {u"-bbox"_s, written(document), u"-"_s});
    static const QRegularExpression word(
        uR"re(<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">)re"_s);
    int words = 0;
    QRegularExpressionMatchIterator it = word.globalMatch(boxes);
    for (; it.hasNext(); ++words) {
        const QRegularExpressionMatch match = it.next();
        QVERIFY2(match.captured(1).toDouble() >= 43.5, qPrintable(match.captured()));
        QVERIFY2(match.captured(3).toDouble() <= 595.3 - 43.5, qPrintable(match.captured()));
        QVERIFY2(match.captured(2).toDouble() >= 30, qPrintable(match.captured()));
        QVERIFY2(match.captured(4).toDouble() <= 842 - 24, qPrintable(match.captured()));
    }
    QVERIFY(words > 200);
}

void TestPdf::containerSectionSaysEverything() {
    const QStringList pages = pagesOf(written(fleetOf({u"payments-worker"_s})));
    const QString page = pages.at(1);
    for (const QString &expected : {u"payments-worker"_s,
                                    u"prod-eu-1"_s,
                                    u"Container 1 of 1"_s,
                                    u"8 / 100"_s,
                                    u"registry.example/shop/worker:latest"_s,
                                    u"sha256:51d6325b9f58"_s,
                                    u"running since"_s,
                                    u"Can take over its host."_s,
                                    u"CRITICAL"_s,
                                    u"HIGH"_s,
                                    u"MEDIUM"_s,
                                    u"LOW"_s,
                                    u"UNKNOWN"_s,
                                    u"Runtime socket mounted"_s,
                                    u"Mounts[0].Source = /var/run/docker.sock"_s,
                                    u"HostConfig.Memory = 0"_s,
                                    u"HostConfig.CapDrop = not set"_s,
                                    u"--cap-drop ALL"_s,
                                    u"docker update -m 512m --memory-swap"_s,
                                    u"tip 28"_s,
                                    u"CIS 5.32"_s,
                                    u"tips 34, 40"_s,
                                    u"CIS 5.4, 5.5"_s,
                                    u"Follows from T-SOCK"_s,
                                    u"medium"_s,
                                    u"Engine API 1.41 does not report it."_s,
                                    u"Passed (1):"_s,
                                    u"Accepted (1):"_s,
                                    u"No samples were taken."_s,
                                    u"docker diff was not read"_s,
                                    u"1 volume, 1 bind mount, 1 tmpfs"_s})
        QVERIFY2(page.contains(expected), qPrintable(expected + u"\n"_s + page));
}

void TestPdf::hostSectionListsItsOwnFindings() {
    std::vector<Finding> findings{test::finding(test::capabilityControl())};
    for (int i = 0; i < 30; ++i) {
        Finding image = test::finding(test::memoryControl());
        image.subjectKind = SubjectKind::Image;
        image.subjectName = u"registry.example/image-%1:1"_s.arg(i);
        findings.push_back(image);
    }
    Finding waived = test::finding(test::socketControl(), Verdict::Waived);
    waived.acceptance = Acceptance{
        u"R. Ops"_s, u"A lab."_s, {}, {}, Timestamp::fromMilliseconds(1'800'000'000'000), Verdict::Fail};
    findings.push_back(waived);
    findings.push_back(test::finding(test::signatureControl(), Verdict::Unknown));
    const report::HostSection host = test::host(u"prod-eu-1"_s, {test::variedAssessment(u"web"_s)});
    const QString text = test::textOf(written(test::document({test::withOwnFindings(host, findings)})));
    for (const QString &expected :
         {u"The host itself"_s, u"SYS_ADMIN is allowed"_s, u"registry.example/image-0:1"_s, u"and 22 more"_s,
          u"R. Ops, until 2027-01-15"_s, u"On 1 host: prod-eu-1."_s, u"; 2 accepted"_s,
          u"ACCEPTED FINDINGS"_s, u"Why it can wait"_s, u"A lab."_s})
        QVERIFY2(text.contains(test::squeezed(expected)), qPrintable(expected));
    QVERIFY(!text.contains(test::squeezed(u"image-9:1"_s))); // one row names a few of them
    QVERIFY(!test::textOf(written(fleetOf({u"web"_s}))).contains(test::squeezed(u"The host itself"_s)));
}

void TestPdf::attestationsSayWhoAndUntilWhen() {
    Finding attested = test::finding(test::signatureControl(), Verdict::Attested);
    attested.acceptance = Acceptance{u"A. Lovelace"_s,
                                     u"Keys seen in the vault."_s,
                                     u"OPS-1412"_s,
                                     Timestamp::fromMilliseconds(1'790'000'000'000),
                                     Timestamp::fromMilliseconds(1'800'000'000'000),
                                     Verdict::Unknown};
    attested.subjectKind = SubjectKind::Host;
    const auto host = [&](const QString &label) {
        return test::withOwnFindings(test::host(label, {}), {attested});
    };
    const QString text = test::textOf(written(test::document({host(u"prod-eu-1"_s), host(u"prod-eu-2"_s)})));
    for (const QString &expected : {u"Attested by hand"_s, u"A. Lovelace"_s, u"2026-09-21 until 2027-01-15"_s,
                                    u"Keys seen in the vault."_s, u"OPS-1412"_s, u"prod-eu-1, prod-eu-2"_s})
        QVERIFY2(text.contains(test::squeezed(expected)), qPrintable(expected));
    QCOMPARE(text.count(test::squeezed(u"OPS-1412"_s)), 1); // the same word once
    QVERIFY(!test::textOf(written(fleetOf({u"web"_s}))).contains(test::squeezed(u"Who and until when"_s)));
    QVERIFY(!text.contains(test::squeezed(u"Accepted findings"_s)));
}

void TestPdf::coverNamesThePagesOfContainers() {
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names += u"service-%1"_s.arg(i + 10);
    const QStringList pages = pagesOf(written(fleetOf(names)));
    static const QRegularExpression place(u"(service-\\d\\d) \\(page\\s(\\d+)\\)"_s);
    int places = 0;
    for (auto it = place.globalMatch(pages.front()); it.hasNext(); ++places) {
        const QRegularExpressionMatch match = it.next();
        const QString page = pages.at(match.captured(2).toInt() - 1);
        QVERIFY2(page.contains(match.captured(1)) && page.contains(u"Container "_s), qPrintable(page));
    }
    QVERIFY(places >= 6);
    QVERIFY(pages.front().contains(u"On 30 containers"_s));
}

void TestPdf::manyFindingsGoOnOverPages() {
    std::vector<Finding> findings;
    for (int i = 0; i < 200; ++i) {
        Finding finding = test::finding(test::memoryControl());
        finding.outcome.reason = {"Control", "Reason number %1.", {QString::number(i)}};
        findings.push_back(finding);
    }
    const report::Document document =
        test::document({test::host(u"one"_s, {test::assessment(test::container(u"web"_s), findings, 12)})});
    const QStringList pages = pagesOf(written(document));
    int continued = 0;
    for (const QString &page : pages) {
        if (!page.contains(u"Reason number"_s))
            continue;
        ++continued;
        QVERIFY(page.contains(u"Severity"_s) && page.contains(u"Finding and evidence"_s));
        QVERIFY(page.contains(u"Container 1 of 1"_s));
    }
    QVERIFY(continued > 5);
    const QString text = textOf(m_path);
    for (int i = 0; i < 200; ++i)
        QVERIFY2(text.contains(u"Reasonnumber%1."_s.arg(i)), qPrintable(QString::number(i)));
}

void TestPdf::oneEndlessFindingGoesOnOverPages() {
    Finding finding = test::finding(test::memoryControl());
    finding.outcome.evidence.clear();
    for (int i = 0; i < 300; ++i)
        finding.outcome.evidence.push_back({u"GET /info"_s, u"Field%1"_s.arg(i), i});
    const report::Document document =
        test::document({test::host(u"one"_s, {test::assessment(test::container(u"web"_s), {finding}, 72)})});
    const QString text = textOf(written(document));
    for (int i = 0; i < 300; ++i)
        QVERIFY2(text.contains(u"Field%1=%1"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestPdf::hostileTextIsShownAsText() {
    const QString name = u"web\u202egnp.exe\u200b<b>x</b>%1%2"_s;
    const report::Document document = fleetOf({name});
    const QString text = textOf(written(document, {u"fleet\u202e"_s}));
    QVERIFY(text.contains(u"web\\u{202e}gnp.exe\\u{200b}<b>x</b>%1%2"_s));
    QVERIFY(text.contains(u"fleet\\u{202e}"_s));
    for (const char16_t hidden : {u'\u202e', u'\u200b'})
        QVERIFY(!text.contains(QChar(hidden)));
    QVERIFY(!infoOf(m_path, u"Title"_s).contains(QChar(0x202e)));
    const QString vast = u"v"_s.repeated(500'000);
    written(fleetOf({vast}));
    QVERIFY(infoOf(m_path, u"Pages"_s).toInt() < 10);
}

void TestPdf::textWithoutGlyphsIsWrittenAsCodes() {
    // A name of which some characters may have a glyph on this machine, and one that no font has.
    const QString text = textOf(written(fleetOf({u"\u5bb9\u5668-\U000f1234-db"_s})));
    QVERIFY(text.contains(u"-\\u{f1234}-db"_s));
    QVERIFY(text.contains(u"\u5bb9\u5668-"_s) || text.contains(u"\\u{5bb9}\\u{5668}-"_s));
}

void TestPdf::unreachableHostsGiveTheirReason() {
    report::HostSection lost = test::host(u"lost-1"_s, {test::variedAssessment(u"web"_s)});
    lost.status.phase = HostPhase::Unreachable;
    lost.status.error = {ErrorCode::ConnectionRefused, u"lost-1:2376"_s};
    const QStringList pages = pagesOf(written(test::document({test::unreachableHost(u"edge-07"_s), lost})));
    const QString cover = squeezed(pages.front());
    QVERIFY(cover.contains(squeezed(u"edge-07"_s)));
    QVERIFY(textOf(m_path).contains(
        squeezed(u"Not read: "_s + errorText({ErrorCode::TlsExpired, u"edge-07:2376"_s}))));
    QVERIFY(
        textOf(m_path).contains(squeezed(u"Not reachable now; read at 22 November 2026, 14:30:11 UTC."_s)));
    QVERIFY(squeezed(pages.last()).contains(squeezed(u"The whole host"_s)));
}

void TestPdf::gapsAndUnknownsAreListed() {
    report::HostSection section = test::host(u"one"_s, {test::variedAssessment(u"web"_s)});
    auto assessed = std::make_shared<HostAssessment>(*section.assessment);
    auto snapshot = std::make_shared<Snapshot>(*assessed->snapshot);
    snapshot->gaps = {{u"GET /volumes"_s, {ErrorCode::Forbidden, u"authz"_s}}};
    assessed->snapshot = snapshot;
    section.assessment = assessed;
    const QString last = pagesOf(written(test::document({section}))).last();
    QVERIFY(last.contains(u"WHAT COULD NOT BE ASSESSED"_s));
    QVERIFY(last.contains(u"GET /volumes"_s));
    QVERIFY(last.contains(u"Image signature is verified"_s));
    QVERIFY(last.contains(u"Engine API 1.41"_s));
    QVERIFY(last.contains(u"HOW TO READ THIS SNAPSHOT"_s));
    QVERIFY(last.contains(u"Catalogue "_s));
}

void TestPdf::emptyFleet() {
    const QString text = textOf(written(test::document({})));
    QVERIFY(text.contains(squeezed(u"No host is watched."_s)));
    QVERIFY(text.contains(squeezed(u"No container was judged"_s)));
    const AssessmentPtr good = test::assessment(test::container(u"good"_s),
                                                {test::finding(test::memoryControl(), Verdict::Pass)}, 100);
    const QString calm = textOf(written(test::document({test::host(u"one"_s, {good})})));
    QVERIFY(calm.contains(squeezed(u"Nothing: no check failed."_s)));
    QVERIFY(calm.contains(squeezed(u"No check failed."_s)));
    QVERIFY(calm.contains(squeezed(u"Nothing: every answer came"_s)));
}

void TestPdf::demoIsSaid() {
    report::Document document = fleetOf({u"web"_s});
    document.hosts.front().status.demo = true;
    const QStringList pages = pagesOf(written(document));
    for (const QString &page : pages)
        QVERIFY(page.contains(u"DEMO"_s));
    QVERIFY(!textOf(written(fleetOf({u"web"_s}))).contains(u"DEMO"_s));
}

void TestPdf::graphsAndChanges() {
    report::Document document = fleetOf({u"web"_s, u"young"_s, u"still"_s});
    report::HostSection &host = document.hosts.front();
    const std::vector<AssessmentPtr> &containers = host.assessment->containers;
    host.series.insert(containers[0]->container->id, test::series(containers[0]->container->id, 1800));
    host.series.insert(containers[1]->container->id, test::series(containers[1]->container->id, 1));
    host.changes.insert(containers[0]->container->id,
                        test::changes({{FileChange::Kind::Added, u"/etc/ld.so.preload"_s},
                                       {FileChange::Kind::Deleted, u"/var/log/auth.log"_s}}));
    host.changes.insert(containers[1]->container->id, test::changes({}));
    host.changesErrors.insert(containers[2]->container->id, {ErrorCode::Timeout, u"prod-eu-1"_s});
    QString text = told(u"pdftotext"_s, {u"-layout"_s, written(document), u"-"_s});
    text.replace(QChar(0xa0), u' ');
    for (const QString &expected :
         {u"RESOURCES, 13:30 – 14:30 UTC"_s, u"limit 200 %"_s, u"no limit"_s, u"MiB"_s,
          u"1 added (A), 0 changed (C), 1 deleted (D)"_s, u"A /etc/ld.so.preload"_s, u"D /var/log/auth.log"_s,
          u"No file was added, changed or deleted"_s, u"Could not be read:"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + text));
}

void TestPdf::noScriptNoLinkNoSecret() {
    Container subject = test::container(u"http://evil.example/?q=(/URI)/JS"_s);
    subject.inspectJson = "{\"Env\":[\"DB_PASSWORD=hunter2hunter2\"]}";
    subject.labels = {{u"token"_s, u"hunter3hunter3"_s}};
    written(test::document({test::host(u"one"_s, {test::assessment(subject, {}, 100)})}));
    const QByteArray bytes = bytesOf(m_path);
    QVERIFY(bytes.startsWith("%PDF-"));
    for (const char *forbidden : {"/JS", "/JavaScript", "/Launch", "/URI", "/OpenAction", "/EmbeddedFile"})
        QVERIFY2(!bytes.contains(forbidden), forbidden);
    QCOMPARE(infoOf(m_path, u"JavaScript"_s), u"no"_s);
    const QString text = textOf(m_path);
    QVERIFY(!text.contains(u"hunter2"_s));
    QVERIFY(!text.contains(u"hunter3"_s));
}

void TestPdf::worksInAnotherThread() {
    const report::Document document = fleetOf({u"web"_s, u"db"_s});
    const QString here = textOf(written(document));
    const QString elsewhere = m_folder->filePath(u"thread.pdf"_s);
    bool ok = false;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { ok = ui::writeAuditPdf(document, elsewhere).has_value(); }));
    thread->start();
    QVERIFY(thread->wait(60'000));
    QVERIFY(ok);
    QCOMPARE(textOf(elsewhere), here);
}

void TestPdf::failureIsAnErrorAndKeepsTheOldFile() {
    const report::Document document = fleetOf({u"web"_s});
    const QString nowhere = m_folder->filePath(u"missing/audit.pdf"_s);
    const Result<void> missing = ui::writeAuditPdf(document, nowhere);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileNotWritten);
    QVERIFY2(missing.error().context.startsWith(nowhere + u": "_s), qPrintable(missing.error().context));
    const Result<void> folder = ui::writeAuditPdf(document, m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::FileNotWritten);
    QVERIFY(!ui::writeAuditPdf(document, QString()));
    written(document);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(files, QStringList{u"audit.pdf"_s});
}

void TestPdf::fullDiskIsAnError() {
    const report::Document document = fleetOf({u"web"_s});
    for (const qint64 room : {0, 100, 8'000}) {
        FullDisk disk(room);
        const Result<void> result = ui::writeAuditPdf(document, disk);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(result.error().context, u"No space left on device"_s);
    }
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(ui::writeAuditPdf(document, buffer));
    QVERIFY(buffer.data().startsWith("%PDF-") && buffer.data().trimmed().endsWith("%%EOF"));
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
