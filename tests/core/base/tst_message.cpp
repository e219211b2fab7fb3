// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <QTest>
#include <QTranslator>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "MessageTest";

/// German for one sentence, with its placeholders in another order.
class German : public QTranslator {
public:
    QString translate(const char *in, const char *source, const char *, int) const override {
        if (QLatin1String(in) != QLatin1String(context) || QLatin1String(source) != QLatin1String("%1 of %2"))
            return {};
        return u"%2 hat %1"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void substitution_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("result");
        QTest::newRow("one") << u"a %1 b"_s << QStringList{u"X"_s} << u"a X b"_s;
        QTest::newRow("any order") << u"%2 %1 %2"_s << QStringList{u"X"_s, u"Y"_s} << u"Y X Y"_s;
        QTest::newRow("placeholder in an argument")
            << u"%1, %2"_s << QStringList{u"%2"_s, u"secret"_s} << u"%2, secret"_s;
        QTest::newRow("own placeholder in an argument") << u"%1"_s << QStringList{u"%1%1"_s} << u"%1%1"_s;
        QTest::newRow("out of range") << u"%1 %2 %3"_s << QStringList{u"X"_s} << u"X %2 %3"_s;
        QTest::newRow("no arguments") << u"%1"_s << QStringList{} << u"%1"_s;
        QTest::newRow("%0") << u"%0 %1"_s << QStringList{u"X"_s} << u"%0 X"_s;
        QTest::newRow("nine") << u"%9"_s << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                                                        u"6"_s, u"7"_s, u"8"_s, u"9"_s}
                              << u"9"_s;
        QTest::newRow("%10 is %1 and 0") << u"%10"_s << QStringList{u"X"_s} << u"X0"_s;
        QTest::newRow("percent at the end") << u"100 %"_s << QStringList{u"X"_s} << u"100 %"_s;
        QTest::newRow("percent and letter") << u"%d %%1"_s << QStringList{u"X"_s} << u"%d %X"_s;
        QTest::newRow("percent from an argument and a digit behind")
            << u"%11"_s << QStringList{u"%"_s, u"no"_s} << u"%1"_s;
        QTest::newRow("empty") << QString() << QStringList{u"X"_s} << QString();
        QTest::newRow("empty argument") << u"[%1]"_s << QStringList{QString()} << u"[]"_s;
    }
    void substitution() {
        QFETCH(QString, text);
        QFETCH(QStringList, args);
        QTEST(substituted(text, args), "result");
    }

    void nothing() {
        const Message message;
        QVERIFY(message.isEmpty());
        QCOMPARE(message.translated(), QString());
        QCOMPARE(message.english(), QString());
    }

    void remoteTextIsEscapedForPeopleOnly() {
        const Message message{context, "The user is %1.", {u"ro\u202Eot"_s}};
        QCOMPARE(message.translated(), u"The user is ro\\u{202e}ot."_s);
        QCOMPARE(message.english(), u"The user is ro\u202Eot."_s);
    }

    void translation() {
        const Message message{context, "%1 of %2", {u"%2"_s, u"web"_s}};
        QCOMPARE(message.translated(), u"%2 of web"_s);
        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        QCOMPARE(message.translated(), u"web hat %2"_s);
        QCOMPARE(message.english(), u"%2 of web"_s);
        QVERIFY(QCoreApplication::removeTranslator(&german));
    }

    void equality() {
        const QByteArray copy("%1 of %2");
        const Message a{context, "%1 of %2", {u"x"_s}};
        QVERIFY(a == (Message{context, copy.constData(), {u"x"_s}}));
        QVERIFY(!(a == (Message{context, "%1 of %2", {u"y"_s}})));
        QVERIFY(!(a == (Message{context, "%2 of %1", {u"x"_s}})));
        QVERIFY(!(a == Message{}));
        QVERIFY(!(Message{} == a));
        QVERIFY(Message{} == Message{});
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
