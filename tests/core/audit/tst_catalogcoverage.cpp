// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/audit/control.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hullwatch;
using namespace Qt::StringLiterals;

namespace {

QJsonArray expectedControls() {
    QFile file(QStringLiteral(HULLWATCH_SOURCE_DIR "/tests/data/catalog/controls.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QStringList sorted(QStringList list) {
    std::sort(list.begin(), list.end());
    return list;
}

QStringList tipsOf(const References &references) {
    QStringList tips;
    for (const int tip : references.tips) {
        if (tip > 0)
            tips += QString::number(tip);
    }
    return sorted(tips);
}

QStringList cisOf(const References &references) {
    QStringList ids;
    for (const char *id : references.cis) {
        if (id)
            ids += QString::fromLatin1(id);
    }
    return sorted(ids);
}

QStringList textsOf(const QJsonValue &list) {
    QStringList texts;
    for (const QJsonValue &item : list.toArray())
        texts += item.isDouble() ? QString::number(item.toInt()) : item.toString();
    return sorted(texts);
}

} // namespace

/// The catalogue holds every control that it promises, with the tips and the numbers of the CIS Docker
/// Benchmark 1.6.0 that each answers to.
class TestCatalogCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromisedControlIsThere_data();
    void everyPromisedControlIsThere();
    void everyControlIsPromised();
    void everyTipHasAControl();
};

void TestCatalogCoverage::everyPromisedControlIsThere_data() {
    QTest::addColumn<QStringList>("tips");
    QTest::addColumn<QStringList>("cis");
    const QJsonArray controls = expectedControls();
    QVERIFY(!controls.isEmpty());
    for (const QJsonValue &control : controls)
        QTest::newRow(qPrintable(control[u"id"].toString()))
            << textsOf(control[u"tips"]) << textsOf(control[u"cis"]);
}

void TestCatalogCoverage::everyPromisedControlIsThere() {
    QFETCH(QStringList, tips);
    QFETCH(QStringList, cis);
    const Control *control = findControl(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(control, "not in the catalogue");
    QCOMPARE(tipsOf(control->references), tips);
    QCOMPARE(cisOf(control->references), cis);
}

void TestCatalogCoverage::everyControlIsPromised() {
    QSet<QString> promised;
    for (const QJsonValue &control : expectedControls())
        promised.insert(control[u"id"].toString());
    for (const Control *control : catalog())
        QVERIFY2(promised.contains(QString::fromLatin1(control->id)), control->id);
}

void TestCatalogCoverage::everyTipHasAControl() {
    constexpr int tipCount = 50;
    QSet<int> covered;
    for (const QJsonValue &control : expectedControls()) {
        for (const QJsonValue &tip : control[u"tips"].toArray())
            covered.insert(tip.toInt());
    }
    for (int tip = 1; tip <= tipCount; ++tip)
        QVERIFY2(covered.contains(tip), qPrintable(QString::number(tip)));
}

QTEST_GUILESS_MAIN(TestCatalogCoverage)
#include "tst_catalogcoverage.moc"
