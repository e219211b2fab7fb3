// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditor.h"
#include "core/audit/catalog.h"
#include "core/audit/chains.h"
#include "core/audit/control.h"
#include "core/audit/score.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const char *control, Verdict verdict, Severity severity, QStringList facts = {}) {
    Finding result;
    result.control = findControl(QString::fromLatin1(control));
    result.outcome.verdict = verdict;
    result.outcome.severity = severity;
    result.outcome.facts = std::move(facts);
    return result;
}

Finding failing(Severity severity, const char *control = "C-NNP") {
    return finding(control, Verdict::Fail, severity);
}

std::vector<Finding> failures(Severity severity, int count) {
    return std::vector<Finding>(static_cast<size_t>(count), failing(severity));
}

std::vector<Finding> operator+(std::vector<Finding> a, const std::vector<Finding> &b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<Finding> randomFindings(QRandomGenerator &random) {
    static const std::map<QString, QStringList> facts{
        {u"C-USER"_s, {u"root"_s}},
        {u"V-SOCK"_s, {u"runtime-socket"_s}},
        {u"N-WILDCARD"_s, {u"published"_s}},
        {u"C-PIDHOST"_s, {u"process-takeover"_s}},
        {u"C-CAPS"_s,
         {u"cap:SYS_ADMIN"_s, u"cap:SYS_MODULE"_s, u"cap:DAC_READ_SEARCH"_s, u"release-agent"_s}},
        {u"C-SECCOMP"_s, {u"unfiltered"_s}},
        {u"C-NETHOST"_s, {u"containerd-shim"_s}},
        {u"C-PRIV"_s, {u"privileged"_s}},
        {u"C-MASKED"_s, {u"kernel-settings"_s}},
        {u"V-HOSTPATH"_s, {u"host-proc"_s}},
        {u"C-DEVICE"_s, {u"any-device"_s}},
    };
    std::vector<Finding> findings;
    for (const Control *control : catalog()) {
        static constexpr Verdict verdicts[] = {Verdict::Pass, Verdict::Pass,    Verdict::Warn,
                                               Verdict::Fail, Verdict::Unknown, Verdict::NotApplicable};
        Finding item;
        item.control = control;
        item.outcome.verdict = verdicts[random.bounded(6)];
        item.outcome.severity = static_cast<Severity>(random.bounded(static_cast<int>(control->gravest) + 1));
        const auto known = facts.find(QString::fromLatin1(control->id));
        if (item.isOpen() && known != facts.end()) {
            for (const QString &fact : known->second) {
                if (random.bounded(2) == 0)
                    item.outcome.facts += fact;
            }
        }
        findings.push_back(std::move(item));
    }
    return findings;
}

} // namespace

class TestScore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void letters();
    void nothingCounted();
    void unknownSpansTheInterval();
    void impliedAndWaivedDoNotCount();
    void chains_data();
    void chains();
    void fixingNeverLowers();
    void unknownNeverRaisesTheLowEnd();
    void orderDoesNotMatter();
    void hostIsItsWorstContainer();
    void hostHasFindingsOfItsOwn();
    void manyNetworksCountOnce();
    void imagesLeaveTheHostAlone();
    void waivedFindingsShowInWhatWasMeasured();
    void indicatorsLeaveTheScoreAlone();
    void policySaysWhatUnknownMayHide();
};

void TestScore::value_data() {
    QTest::addColumn<std::vector<Finding>>("findings");
    QTest::addColumn<int>("score");
    const auto five = failures(Severity::Medium, 5);
    const auto six = failures(Severity::Low, 6);
    const Finding high = failing(Severity::High);
    const Finding critical = failing(Severity::Critical);
    QTest::newRow("one pass") << std::vector{finding("C-NNP", Verdict::Pass, Severity::Medium)} << 100;
    QTest::newRow("a container with the engine's defaults") << five + six << 65;
    QTest::newRow("defaults and the host network") << five + six + std::vector{high} << 52;
    QTest::newRow("defaults and privileged") << five + six + std::vector{critical} << 33;
    QTest::newRow("defaults, a socket and one high") << five + six + std::vector{critical, high} << 26;
    QTest::newRow("defaults and three criticals") << five + six + failures(Severity::Critical, 3) << 8;
    QTest::newRow("two low") << failures(Severity::Low, 2) << 96;
    QTest::newRow("a critical has a ceiling") << std::vector{critical} << 39;
    QTest::newRow("two criticals have a lower one") << failures(Severity::Critical, 2) << 15;
    QTest::newRow("a high has a ceiling") << std::vector{high} << 74;
    QTest::newRow("three highs") << failures(Severity::High, 3) << 51;
    QTest::newRow("info is free") << failures(Severity::Info, 4) << 100;
    QTest::newRow("a warning weighs half")
        << std::vector{finding("C-NNP", Verdict::Warn, Severity::Medium)} << 97;
    QTest::newRow("a warning has no ceiling")
        << std::vector{finding("V-SOCK", Verdict::Warn, Severity::Critical)} << 75;
}

void TestScore::value() {
    QFETCH(std::vector<Finding>, findings);
    QFETCH(int, score);
    const Score result = scoreOf(findings);
    QCOMPARE(result.value, std::optional(score));
    QCOMPARE(result.low, score);
    QCOMPARE(result.high, score);
    QCOMPARE(result.coverage, 1.0);
    QVERIFY(!result.isTentative());
}

void TestScore::letters() {
    const std::map<int, char> letters{{100, 'A'}, {90, 'A'}, {89, 'B'}, {75, 'B'}, {74, 'C'},
                                      {60, 'C'},  {59, 'D'}, {40, 'D'}, {39, 'F'}, {0, 'F'}};
    for (const auto &[score, letter] : letters)
        QCOMPARE(gradeOf(score), QChar(QLatin1Char(letter)));
    QCOMPARE(Score().grade(), QChar(u'-'));
}

void TestScore::nothingCounted() {
    const Score none = scoreOf({});
    QVERIFY(!none.value);
    QCOMPARE(none.coverage, 0.0);
    const std::vector blind{finding("C-PRIV", Verdict::Unknown, Severity::Critical)};
    const Score unknown = scoreOf(blind);
    QVERIFY(!unknown.value);
    QCOMPARE(unknown.low, 39);
    QCOMPARE(unknown.high, 100);
    QCOMPARE(unknown.grade(), QChar(u'-'));
}

void TestScore::unknownSpansTheInterval() {
    const std::vector findings{failing(Severity::Medium), finding("C-PIDS", Verdict::Pass, Severity::Medium),
                               finding("C-MEM", Verdict::Unknown, Severity::Medium),
                               finding("C-NETHOST", Verdict::NotApplicable, Severity::High)};
    const Score score = scoreOf(findings);
    QCOMPARE(score.value, std::optional(94));
    QCOMPARE(score.low, 88);
    QCOMPARE(score.high, 94);
    QCOMPARE(score.coverage, 2.0 / 3.0);
    QVERIFY(score.isTentative());
}

void TestScore::impliedAndWaivedDoNotCount() {
    Finding implied = failing(Severity::Critical, "C-CAPS");
    implied.outcome.impliedBy = u"C-PRIV"_s;
    implied.outcome.facts += u"cap:SYS_ADMIN"_s;
    const std::vector findings{finding("C-PRIV", Verdict::Fail, Severity::Critical, {u"privileged"_s}),
                               implied, finding("C-MEM", Verdict::Waived, Severity::Medium)};
    QCOMPARE(scoreOf(findings).value, std::optional(39));
    const auto takeover = takeoverOf(findings);
    QVERIFY(takeover && !takeover->isChain);
}

void TestScore::chains_data() {
    QTest::addColumn<std::vector<Finding>>("findings");
    QTest::addColumn<QString>("sentence");
    const Finding root = finding("C-USER", Verdict::Fail, Severity::High, {u"root"_s});
    const Finding socket = finding("V-SOCK", Verdict::Fail, Severity::Critical, {u"runtime-socket"_s});
    const auto caps = [](const QString &fact) {
        return finding("C-CAPS", Verdict::Fail, Severity::Critical, {fact});
    };
    QTest::newRow("root and socket") << std::vector{root, socket} << u"mounted socket"_s;
    QTest::newRow("published and socket")
        << std::vector{finding("N-WILDCARD", Verdict::Fail, Severity::Medium, {u"published"_s}), socket}
        << u"everybody can reach"_s;
    QTest::newRow("host processes") << std::vector{finding("C-PIDHOST", Verdict::Fail, Severity::Critical,
                                                           {u"process-takeover"_s})}
                                    << u"host's processes"_s;
    QTest::newRow("admin without a filter")
        << std::vector{caps(u"cap:SYS_ADMIN"_s),
                       finding("C-SECCOMP", Verdict::Fail, Severity::High, {u"unfiltered"_s})}
        << u"mount the host's disks"_s;
    QTest::newRow("release agent") << std::vector{caps(u"release-agent"_s)} << u"CVE-2022-0492"_s;
    QTest::newRow("modules") << std::vector{caps(u"cap:SYS_MODULE"_s), root} << u"modules"_s;
    QTest::newRow("file handles") << std::vector{caps(u"cap:DAC_READ_SEARCH"_s), root} << u"handle"_s;
    QTest::newRow("open settings of the kernel")
        << std::vector{caps(u"cap:SYS_ADMIN"_s),
                       finding("C-MASKED", Verdict::Fail, Severity::High, {u"kernel-settings"_s})}
        << u"/proc/sys open"_s;
    QTest::newRow("the host's /proc")
        << std::vector{caps(u"cap:SYS_ADMIN"_s),
                       finding("V-HOSTPATH", Verdict::Fail, Severity::Critical, {u"host-proc"_s})}
        << u"/proc mounted"_s;
    QTest::newRow("any device") << std::vector{finding("C-DEVICE", Verdict::Fail, Severity::Critical,
                                                       {u"any-device"_s})}
                                << u"MKNOD"_s;
    QTest::newRow("containerd") << std::vector{finding("C-NETHOST", Verdict::Fail, Severity::Critical,
                                                       {u"containerd-shim"_s})}
                                << u"CVE-2020-15257"_s;
}

void TestScore::chains() {
    QFETCH(std::vector<Finding>, findings);
    QFETCH(QString, sentence);
    const auto takeover = takeoverOf(findings);
    QVERIFY(takeover && takeover->isChain);
    QVERIFY2(takeover->sentence.english().contains(sentence), qPrintable(takeover->sentence.english()));
    QVERIFY(*scoreOf(findings).value <= 15);
    // A link that is gone breaks the chain.
    for (Finding &link : findings) {
        std::vector<Finding> rest = findings;
        rest.erase(rest.begin() + (&link - findings.data()));
        QVERIFY(!takeoverOf(rest));
    }
}

void TestScore::fixingNeverLowers() {
    QRandomGenerator random(20261122);
    for (int round = 0; round < 200; ++round) {
        std::vector<Finding> findings = randomFindings(random);
        const Score before = scoreOf(findings);
        QVERIFY(before.low <= before.high && before.low >= 0 && before.high <= 100);
        for (Finding &finding : findings) {
            if (!finding.isOpen())
                continue;
            Outcome fixed;
            fixed.verdict = Verdict::Pass;
            std::swap(finding.outcome, fixed);
            const Score after = scoreOf(findings);
            QVERIFY(after.value >= before.value);
            QVERIFY(after.low >= before.low);
            std::swap(finding.outcome, fixed);
        }
    }
}

void TestScore::unknownNeverRaisesTheLowEnd() {
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<Finding> findings = randomFindings(random);
        const Score before = scoreOf(findings);
        for (Finding &finding : findings) {
            if (finding.outcome.verdict == Verdict::NotApplicable)
                continue;
            Outcome blind;
            std::swap(finding.outcome, blind);
            const Score after = scoreOf(findings);
            QVERIFY(after.low <= before.low);
            QVERIFY(after.coverage <= before.coverage);
            std::swap(finding.outcome, blind);
        }
    }
}

void TestScore::orderDoesNotMatter() {
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<Finding> findings = randomFindings(random);
        const Score before = scoreOf(findings);
        std::reverse(findings.begin(), findings.end());
        QCOMPARE(scoreOf(findings), before);
    }
}

void TestScore::hostIsItsWorstContainer() {
    const Score none = hostScoreOf({}, {});
    QVERIFY(!none.value);
    const Score good = scoreOf(failures(Severity::Low, 1));
    const Score bad = scoreOf(failures(Severity::Critical, 1));
    const std::vector scores{good, bad, Score()};
    const Score host = hostScoreOf({}, scores);
    QCOMPARE(host.value, std::optional(39));
    QCOMPARE(host.grade(), QChar(u'F'));
    QCOMPARE(host.low, 0);
    QVERIFY(std::abs(host.coverage - 2.0 / 3.0) < 1e-9);
}

void TestScore::hostHasFindingsOfItsOwn() {
    const std::vector own{failing(Severity::High, "H-LSM")};
    const Score good = scoreOf(failures(Severity::Low, 1));
    const std::vector containers{good};
    QCOMPARE(hostScoreOf(own, containers).value, std::optional(74));
    QCOMPARE(hostScoreOf(own, {}).value, std::optional(74));
    const std::vector bad{scoreOf(failures(Severity::Critical, 1))};
    QCOMPARE(hostScoreOf(own, bad).value, std::optional(39));
    // What applies to nothing is no part of it.
    const std::vector nothing{finding("H-LSM", Verdict::NotApplicable, Severity::High)};
    QCOMPARE(hostScoreOf(nothing, containers), hostScoreOf({}, containers));
}

void TestScore::manyNetworksCountOnce() {
    std::vector<Finding> own(50, failing(Severity::Medium, "H-ICC"));
    for (Finding &one : own)
        one.subjectKind = SubjectKind::Network;
    QCOMPARE(hostScoreOf(own, {}).value, std::optional(94));
    own.push_back(failing(Severity::High, "H-ICC"));
    QCOMPARE(hostScoreOf(own, {}).value, std::optional(74));
}

void TestScore::imagesLeaveTheHostAlone() {
    Finding image = failing(Severity::High);
    image.subjectKind = SubjectKind::Image;
    const std::vector own{image, finding("H-LSM", Verdict::Pass, Severity::High)};
    QCOMPARE(hostScoreOf(own, {}).value, std::optional(100));
}

void TestScore::waivedFindingsShowInWhatWasMeasured() {
    Finding waived = finding("C-PRIV", Verdict::Waived, Severity::Critical);
    waived.acceptance = Acceptance{u"R. Ops"_s, u"A lab."_s, {}, {}, {}, Verdict::Fail};
    const Score score = scoreOf(std::vector{waived, failing(Severity::Low)});
    QCOMPARE(score.value, std::optional(98));
    QCOMPARE(score.measured, std::optional(39));
    const Score plain = scoreOf(failures(Severity::Low, 1));
    QCOMPARE(plain.measured, plain.value);
}

void TestScore::indicatorsLeaveTheScoreAlone() {
    Control indicator = *findControl(u"C-NNP");
    indicator.isIndicator = true;
    Finding sign = failing(Severity::Critical);
    sign.control = &indicator;
    const std::vector findings{sign, finding("C-MEM", Verdict::Pass, Severity::Medium)};
    QCOMPARE(scoreOf(findings).value, std::optional(100));
    QCOMPARE(scoreOf(findings).low, 100);
    QCOMPARE(compromiseOf(findings), Compromise::Likely);
    sign.outcome.severity = Severity::High;
    QCOMPARE(compromiseOf({sign}), Compromise::Suspicious);
    sign.outcome.severity = Severity::Medium;
    QCOMPARE(compromiseOf({sign}), Compromise::None);
    sign.outcome.severity = Severity::Critical;
    sign.outcome.verdict = Verdict::Waived;
    QCOMPARE(compromiseOf({sign}), Compromise::None);
    QCOMPARE(compromiseOf(failures(Severity::Critical, 1)), Compromise::None);
}

void TestScore::policySaysWhatUnknownMayHide() {
    Finding unknown = finding("C-PRIV", Verdict::Unknown, Severity::Critical);
    QCOMPARE(scoreOf(std::vector{unknown}).low, 39);
    unknown.policySeverity = Severity::Low;
    QCOMPARE(scoreOf(std::vector{unknown}).low, 98);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
