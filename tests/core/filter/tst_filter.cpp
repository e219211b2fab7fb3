// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/filter/findingfilter.h"

#include <QTest>

#include <array>
#include <limits>

using namespace hullwatch;
using namespace Qt::StringLiterals;

/// The language of the search box, and the findings that it picks.
class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTerms();
    void readsComparisons_data();
    void readsComparisons();
    void readsNumbers_data();
    void readsNumbers();
    void bearsWhatIsOnlyBegun_data();
    void bearsWhatIsOnlyBegun();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void keepsTheTermsThatAreRight();
    void bearsRubbish();
    void picksFindings_data();
    void picksFindings();
    void picksByHost();
};

namespace {

constexpr std::array levels{"low", "medium", "high"};
constexpr std::array colours{"red", "rose", "blue"};
constexpr std::array letters{"C", "B", "A"};
constexpr std::array<FilterKey, 5> table{{
    {"name"},
    {"port", FilterKind::Number},
    {"level", FilterKind::Rank, levels},
    {"colour", FilterKind::Word, colours},
    {"mark", FilterKind::Letters, letters},
}};

/// The words of a key that the only value of the only term admits.
QStringList admitted(const QString &text) {
    const ParsedFilter parsed = parseFilter(text, table);
    if (parsed.problem || parsed.terms.size() != 1 || parsed.terms[0].anyOf.size() != 1)
        return {u"no single value"_s};
    const FilterKey &key = table[static_cast<size_t>(parsed.terms[0].key)];
    QStringList words;
    for (size_t i = 0; i < key.words.size(); ++i) {
        if (parsed.terms[0].anyOf[0].hasWord(static_cast<int>(i)))
            words.append(QString::fromLatin1(key.words[i]));
    }
    return words;
}

Timestamp daysAfter(int days) {
    return Timestamp::fromMilliseconds((20'000 + days) * qint64{24 * 3600 * 1000});
}

Finding findingOf(const char *control, Verdict verdict, const QString &subject) {
    Finding finding;
    finding.control = findControl(QString::fromLatin1(control));
    finding.subjectKind = finding.control->judged();
    finding.subjectName = subject;
    finding.outcome.verdict = verdict;
    finding.outcome.severity = finding.control->severity;
    return finding;
}

} // namespace

void TestFilter::readsTerms() {
    const ParsedFilter parsed = parseFilter(u"  web -name:a,b  NAME:\"two words\" \"nginx:1.27\" ", table);
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.terms.size(), size_t(4));
    QCOMPARE(parsed.terms[0].key, FilterTerm::bare);
    QCOMPARE(parsed.terms[0].anyOf[0].text, u"web"_s);
    QVERIFY(!parsed.terms[0].isNegated);
    QVERIFY(parsed.terms[1].isNegated);
    QCOMPARE(parsed.terms[1].key, 0);
    QCOMPARE(parsed.terms[1].anyOf.size(), size_t(2));
    QCOMPARE(parsed.terms[2].key, 0);
    QCOMPARE(parsed.terms[2].anyOf[0].text, u"two words"_s);
    QCOMPARE(parsed.terms[3].key, FilterTerm::bare);
    QCOMPARE(parsed.terms[3].anyOf[0].text, u"nginx:1.27"_s);
    const auto isIn = [](const QString &whole) {
        return [whole](const FilterValue &value) { return value.isIn(whole); };
    };
    QVERIFY(parsed.terms[1].holds(isIn(u"xyz"_s)));
    QVERIFY(!parsed.terms[1].holds(isIn(u"xBz"_s)));
    const FilterValue pattern{u"old*kins"_s};
    QVERIFY(pattern.isIn(u"my-OLD-jenkins-2"));
    QVERIFY(!pattern.isIn(u"kins-old"));
}

void TestFilter::readsComparisons_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one") << u"level:high"_s << QStringList{u"high"_s};
    QTest::newRow("case") << u"LEVEL:High"_s << QStringList{u"high"_s};
    QTest::newRow("beginning") << u"level:h"_s << QStringList{u"high"_s};
    QTest::newRow("beginning of two") << u"colour:r"_s << QStringList{u"red"_s, u"rose"_s};
    QTest::newRow("at least") << u"level:>=medium"_s << QStringList{u"medium"_s, u"high"_s};
    QTest::newRow("typeset") << u"level:≤medium"_s << QStringList{u"low"_s, u"medium"_s};
    QTest::newRow("below") << u"level:<medium"_s << QStringList{u"low"_s};
    QTest::newRow("above all") << u"level:>high"_s << QStringList{};
    QTest::newRow("equals") << u"level:=low"_s << QStringList{u"low"_s};
    QTest::newRow("letters") << u"mark:ca"_s << QStringList{u"C"_s, u"A"_s};
    QTest::newRow("letter or worse") << u"mark:<=B"_s << QStringList{u"C"_s, u"B"_s};
}

void TestFilter::readsComparisons() {
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(admitted(text), words);
}

void TestFilter::readsNumbers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("equal") << u"port:443"_s << 443.0 << true;
    QTest::newRow("not equal") << u"port:443"_s << 444.0 << false;
    QTest::newRow("below") << u"port:<1024"_s << 1023.0 << true;
    QTest::newRow("not below") << u"port:<1024"_s << 1024.0 << false;
    QTest::newRow("at most") << u"port:<=1024"_s << 1024.0 << true;
    QTest::newRow("above") << u"port:>0"_s << 0.0 << false;
    QTest::newRow("at least") << u"port:>=0"_s << 0.0 << true;
    QTest::newRow("unknown") << u"port:>=0"_s << std::numeric_limits<double>::quiet_NaN() << false;
}

void TestFilter::readsNumbers() {
    QFETCH(QString, text);
    QFETCH(double, number);
    const ParsedFilter parsed = parseFilter(text, table);
    QVERIFY(!parsed.problem);
    QCOMPARE(parsed.terms.size(), size_t(1));
    QTEST(parsed.terms[0].anyOf[0].admits(number), "admitted");
}

void TestFilter::bearsWhatIsOnlyBegun_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("terms");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces") << u"   "_s << 0;
    QTest::newRow("minus") << u"-"_s << 0;
    QTest::newRow("key") << u"level:"_s << 0;
    QTest::newRow("negated key") << u"-level:"_s << 0;
    QTest::newRow("comparison") << u"port:<="_s << 0;
    QTest::newRow("quote") << u"\""_s << 0;
    QTest::newRow("open quote") << u"name:\"two wor"_s << 1;
    QTest::newRow("comma") << u"name:a,"_s << 1;
    QTest::newRow("commas") << u",,, web"_s << 1;
    QTest::newRow("colon") << u":"_s << 1;
    QTest::newRow("number before the colon") << u"127.0.0.1:80"_s << 1;
}

void TestFilter::bearsWhatIsOnlyBegun() {
    QFETCH(QString, text);
    const ParsedFilter parsed = parseFilter(text, table);
    QVERIFY(!parsed.problem);
    QTEST(static_cast<int>(parsed.terms.size()), "terms");
}

void TestFilter::saysWhatIsWrongAndWhere_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("says");
    QTest::newRow("mistyped key") << u"web levle:high"_s << u"levle:"_s << u"Did you mean “level:”"_s;
    QTest::newRow("begun key") << u"lev:high"_s << u"lev:"_s << u"Did you mean “level:”"_s;
    QTest::newRow("no key") << u"nginx:1.27"_s << u"nginx:"_s << u"name, port, level, colour, mark"_s;
    QTest::newRow("no word") << u"level:low,hgih"_s << u"hgih"_s << u"low, medium, high"_s;
    QTest::newRow("no word behind a sign") << u"level:>=x a"_s << u">=x"_s << u"low, medium, high"_s;
    QTest::newRow("no letter") << u"mark:AX"_s << u"AX"_s << u"C, B, A"_s;
    QTest::newRow("no number") << u"-port:http"_s << u"http"_s << u"port:>10"_s;
    QTest::newRow("not a number") << u"port:nan"_s << u"nan"_s << u"no number"_s;
    QTest::newRow("too large") << u"port:1e999"_s << u"1e999"_s << u"no number"_s;
    QTest::newRow("no order") << u"colour:<red"_s << u"<red"_s << u"cannot be compared"_s;
    QTest::newRow("first of two") << u"colour:x level:y"_s << u"x"_s << u"red, rose, blue"_s;
    QTest::newRow("long") << QString(5'000, u'k') + u":x"_s << QString(5'000, u'k') + u':'
                          << u"There is no"_s;
}

void TestFilter::saysWhatIsWrongAndWhere() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const ParsedFilter parsed = parseFilter(text, table);
    QVERIFY(parsed.problem);
    QTEST(text.mid(parsed.problem->at, parsed.problem->length), "wrong");
    QVERIFY2(parsed.problem->what.english().contains(says), qPrintable(parsed.problem->what.english()));
}

void TestFilter::keepsTheTermsThatAreRight() {
    const ParsedFilter parsed = parseFilter(u"level:huge name:a nonsense:1 level:low,huge", table);
    QVERIFY(parsed.problem);
    QCOMPARE(parsed.terms.size(), size_t(2));
    QCOMPARE(parsed.terms[0].key, 0);
    QCOMPARE(parsed.terms[1].anyOf.size(), size_t(1));
}

void TestFilter::bearsRubbish() {
    const QString signs = u"-:,\"<>=≤* ,a1é\u202e\u0000"_s;
    quint32 state = 1;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < 24; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            text += signs[static_cast<qsizetype>((state >> 16) % static_cast<quint32>(signs.size()))];
        }
        const ParsedFilter parsed = parseFilter(text + u" level:"_s + text, table);
        for (const FilterTerm &term : parsed.terms)
            QVERIFY(!term.anyOf.empty());
        if (parsed.problem)
            QVERIFY(parsed.problem->at >= 0 && parsed.problem->length > 0);
    }
}

void TestFilter::picksFindings_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("picked");
    const QString privileged = u"web C-PRIV"_s;
    const QString limit = u"db C-MEM"_s;
    const QString socket = u"db V-SOCK"_s;
    const QString host = u"prod H-ROOTLESS"_s;
    const QString accepted = u"cache C-PIDS"_s;
    const QString ending = u"queue C-PIDS"_s;
    QTest::newRow("all") << QString() << QStringList{privileged, limit, socket, host, accepted, ending};
    QTest::newRow("control") << u"control:c-priv"_s << QStringList{privileged};
    QTest::newRow("headline") << u"privileged"_s << QStringList{privileged};
    QTest::newRow("subject") << u"db"_s << QStringList{limit, socket};
    QTest::newRow("severity") << u"severity:critical"_s << QStringList{privileged, socket};
    QTest::newRow("severity at most")
        << u"severity:<critical kind:container"_s << QStringList{limit, accepted, ending};
    QTest::newRow("verdict") << u"verdict:unknown"_s << QStringList{limit};
    QTest::newRow("accepted") << u"verdict:accepted"_s << QStringList{accepted, ending};
    QTest::newRow("waived") << u"verdict:waived"_s << QStringList{accepted, ending};
    QTest::newRow("ending") << u"verdict:ending"_s << QStringList{ending};
    QTest::newRow("open") << u"verdict:open"_s << QStringList{privileged, host};
    QTest::newRow("not open") << u"-verdict:open"_s << QStringList{limit, socket, accepted, ending};
    QTest::newRow("kind") << u"kind:host"_s << QStringList{host};
    QTest::newRow("container") << u"container:web"_s << QStringList{privileged};
    QTest::newRow("name") << u"name:prod"_s << QStringList{host};
    QTest::newRow("image") << u"image:postgres"_s << QStringList{limit, socket};
    QTest::newRow("cis") << u"cis:5.5"_s << QStringList{privileged};
    QTest::newRow("cis is exact") << u"cis:5"_s << QStringList{};
    QTest::newRow("cis with a pattern") << u"cis:5.* control:C-PRIV"_s << QStringList{privileged};
    QTest::newRow("no tip") << u"tip:<1"_s << QStringList{};
    QTest::newRow("host") << u"host:eu-1 -privileged kind:container"_s
                          << QStringList{limit, socket, accepted, ending};
}

void TestFilter::picksFindings() {
    QFETCH(QString, text);
    Container nginx;
    nginx.imageName = u"nginx:1.27"_s;
    Container redis;
    redis.imageName = u"redis:7"_s;
    Container postgres;
    postgres.imageName = u"postgres:16"_s;
    const auto endsInDays = [](Finding finding, int days) {
        finding.acceptance = Acceptance{u"Ada"_s, u"a lab"_s, {}, {}, daysAfter(days), Verdict::Fail};
        return finding;
    };
    const std::array findings{
        findingOf("C-PRIV", Verdict::Fail, u"web"_s),
        findingOf("C-MEM", Verdict::Unknown, u"db"_s),
        findingOf("V-SOCK", Verdict::Pass, u"db"_s),
        findingOf("H-ROOTLESS", Verdict::Warn, u"prod"_s),
        endsInDays(findingOf("C-PIDS", Verdict::Waived, u"cache"_s), 15),
        endsInDays(findingOf("C-PIDS", Verdict::Waived, u"queue"_s), 14),
    };
    const std::array<const Container *, 6> containers{&nginx, &postgres, &postgres, nullptr, &redis, &redis};
    const ParsedFilter parsed = parseFilter(text, FindingFilter::keys());
    QVERIFY2(!parsed.problem, qPrintable(parsed.problem ? parsed.problem->what.english() : QString()));
    const FindingFilter filter(parsed.terms);
    QCOMPARE(filter.isNarrowing(), !text.isEmpty());
    QCOMPARE(filter.namesVerdicts(), text.contains(u"verdict:"_s));
    QStringList picked;
    for (size_t i = 0; i < findings.size(); ++i) {
        if (filter.matches(findings[i],
                           {HostId{u"unix:///a"_s}, u"prod-eu-1"_s, containers[i], daysAfter(0)}))
            picked.append(findings[i].subjectName + u' ' + QString::fromLatin1(findings[i].control->id));
    }
    QTEST(picked, "picked");
}

void TestFilter::picksByHost() {
    FindingFilter filter;
    filter.host = HostId{u"unix:///a"_s};
    const Finding finding = findingOf("C-PRIV", Verdict::Fail, u"web"_s);
    QVERIFY(filter.matches(finding, {HostId{u"unix:///a"_s}, u"one"_s, nullptr}));
    QVERIFY(!filter.matches(finding, {HostId{u"unix:///b"_s}, u"one"_s, nullptr}));
    QVERIFY(!filter.isNarrowing());
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
