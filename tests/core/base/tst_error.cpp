// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int codeCount = static_cast<int>(ErrorCode::Internal) + 1;

Result<int> half(int number) {
    if (number % 2 != 0)
        return unexpected(ErrorCode::Malformed, u"odd"_s);
    return number / 2;
}

} // namespace

class ErrorTest : public QObject {
    Q_OBJECT

    static ErrorCode code() {
        QFETCH(int, number);
        return static_cast<ErrorCode>(number);
    }
    static void everyCode() {
        QTest::addColumn<int>("number");
        for (int number = 0; number < codeCount; ++number)
            QTest::newRow(qPrintable(errorName(static_cast<ErrorCode>(number)))) << number;
    }

private Q_SLOTS:
    void namesAreUniqueAndStable() {
        static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
        QSet<QString> names;
        for (int number = 0; number < codeCount; ++number) {
            const QString name = errorName(static_cast<ErrorCode>(number));
            QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(static_cast<int>(names.size()), codeCount);
        QCOMPARE(errorName(ErrorCode::None), u"none"_s);
        QCOMPARE(errorName(ErrorCode::TlsCaUnknown), u"tls_ca_unknown"_s);
        QCOMPARE(errorName(ErrorCode::Internal), u"internal"_s);
    }

    void unknownCodeIsInternal() {
        QCOMPARE(errorName(static_cast<ErrorCode>(codeCount + 7)), u"internal"_s);
    }

    void saysWhatHappened_data() { everyCode(); }
    void saysWhatHappened() {
        const QString text = errorText({code(), u"CONTEXT"_s});
        QVERIFY2(text.size() > 5 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        const bool isAboutNothing = code() == ErrorCode::None || code() == ErrorCode::Cancelled;
        QVERIFY2(text.contains(u"CONTEXT"_s) != isAboutNothing, qPrintable(text));
        QVERIFY2(!text.contains(u'\n') && !text.contains(u"  "_s), qPrintable(text));
    }

    void namesTheStep_data() { everyCode(); }
    void namesTheStep() {
        const QHash<ConnectionStep, QString> steps{{ConnectionStep::Address, u"Address: "_s},
                                                   {ConnectionStep::Credentials, u"Credentials: "_s},
                                                   {ConnectionStep::Reach, u"Reaching the host: "_s},
                                                   {ConnectionStep::Tls, u"TLS: "_s},
                                                   {ConnectionStep::Api, u"Engine API: "_s},
                                                   {ConnectionStep::Answer, u"Answer: "_s}};
        const QString text = errorText({code(), u"x"_s});
        QVERIFY2(text.startsWith(steps.value(stepOf(code()))), qPrintable(text));
        if (stepOf(code()) == ConnectionStep::Local)
            QVERIFY2(text.at(0).isUpper(), qPrintable(text));
    }

    void remoteTextIsEscaped_data() { everyCode(); }
    void remoteTextIsEscaped() {
        const QString text = errorText({code(), u"a\u202Eb\u001B[0m\n%1%2"_s});
        for (const QChar dangerous : {QChar(0x202e), QChar(0x1b), QChar(u'\n')})
            QVERIFY2(!text.contains(dangerous), qPrintable(text));
        if (code() != ErrorCode::None && code() != ErrorCode::Cancelled)
            QVERIFY2(text.contains(u"a\\u{202e}b\\u{1b}[0m\\u{a}%1%2"_s), qPrintable(text));
    }

    void everyStepOfAConnectionHasErrors() {
        QSet<ConnectionStep> steps;
        for (int number = 0; number < codeCount; ++number)
            steps.insert(stepOf(static_cast<ErrorCode>(number)));
        QCOMPARE(steps.size(), 7);
    }

    void resultHoldsAValue() {
        Result<int> four = half(8);
        QVERIFY(four && four.has_value());
        QCOMPARE(*four, 4);
        QCOMPARE(four.value(), 4);
        *four = 5;
        QCOMPARE(*four, 5);
    }

    void resultHoldsAnError() {
        const Result<int> odd = half(7);
        QVERIFY(!odd && !odd.has_value());
        QCOMPARE(odd.error(), (Error{ErrorCode::Malformed, u"odd"_s}));
        const Result<QString> handedOn = unexpected(odd.error());
        QVERIFY(handedOn.error() == odd.error());
    }

    void resultOfAnErrorType() {
        // A value that is an Error itself is still a value.
        const Result<Error> value = Error{ErrorCode::NotFound, u"x"_s};
        QVERIFY(value.has_value());
        QCOMPARE(value->code, ErrorCode::NotFound);
        const Result<Error> failure = unexpected(ErrorCode::NotFound);
        QVERIFY(!failure.has_value());
    }

    void resultMoves() {
        Result<std::unique_ptr<int>> owner = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = *std::move(owner);
        QCOMPARE(*taken, 7);
        Result<QStringList> list = QStringList{u"a"_s};
        QCOMPARE(list->size(), 1);
        const QStringList moved = std::move(list).value();
        QCOMPARE(moved, QStringList{u"a"_s});
    }

    void resultOfNothing() {
        const Result<void> fine;
        QVERIFY(fine && fine.has_value());
        const Result<void> failed = unexpected(ErrorCode::FileNotWritten, u"/x"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().context, u"/x"_s);
    }

    void theAbsentSideIsAnError() {
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)half(7).value());
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)half(8).error());
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
