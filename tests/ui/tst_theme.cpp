// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"
#include "ui/theme/textline.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hullwatch;
using namespace hullwatch::ui;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void marksAreVisible_data();
    void marksAreVisible();
    void tintsCarryText();
    void appliesPaletteAndStyleSheet();
    void everyIconDraws();
    void figuresAreTabular();
    void linesAreCutToFit_data();
    void linesAreCutToFit();
};

namespace {

const Shade shades[] = {Shade::Dark, Shade::Light};

const char *nameOf(Shade shade) {
    return shade == Shade::Dark ? "dark" : "light";
}

void addPairs(std::initializer_list<Role> fronts, std::initializer_list<Role> grounds) {
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const Shade shade : shades) {
        for (const Role front : fronts) {
            for (const Role ground : grounds)
                QTest::addRow("%s %d on %d", nameOf(shade), static_cast<int>(front), static_cast<int>(ground))
                    << roleColor(front, shade) << roleColor(ground, shade);
        }
    }
}

} // namespace

void TestTheme::textIsReadable_data() {
    addPairs({Role::Text, Role::MutedText}, {Role::Window, Role::Surface, Role::Raised, Role::Sunken});
    for (const Shade shade : shades) {
        for (const Role mark :
             {Role::Accent, Role::Critical, Role::High, Role::Medium, Role::Low, Role::Pass, Role::Unknown})
            QTest::addRow("%s letter on %d", nameOf(shade), static_cast<int>(mark))
                << roleColor(Role::OnMark, shade) << roleColor(mark, shade);
        for (const Role word :
             {Role::Accent, Role::Critical, Role::High, Role::Medium, Role::Low, Role::Pass, Role::Unknown})
            QTest::addRow("%s word %d", nameOf(shade), static_cast<int>(word))
                << roleColor(word, shade) << roleColor(Role::Surface, shade);
    }
}

void TestTheme::textIsReadable() {
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(front, ground) >= 4.5, qPrintable(QString::number(contrast(front, ground))));
}

void TestTheme::marksAreVisible_data() {
    addPairs({Role::Accent, Role::Critical, Role::High, Role::Medium, Role::Low, Role::Pass, Role::Unknown},
             {Role::Window, Role::Surface, Role::Raised, Role::Sunken});
}

void TestTheme::marksAreVisible() {
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(front, ground) >= 3.0, qPrintable(QString::number(contrast(front, ground))));
}

void TestTheme::tintsCarryText() {
    Theme theme;
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        theme.apply(mode);
        for (const Role role : {Role::Critical, Role::High, Role::Medium, Role::Accent}) {
            QVERIFY(contrast(theme.color(Role::Text), theme.tint(role)) >= 4.5);
            QVERIFY2(contrast(theme.color(role), theme.tint(role)) >= 4.5,
                     qPrintable(QString::number(contrast(theme.color(role), theme.tint(role)))));
        }
    }
}

void TestTheme::appliesPaletteAndStyleSheet() {
    Theme theme;
    theme.apply(ThemeMode::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), roleColor(Role::Window, Shade::Dark));
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY2(!qApp->styleSheet().contains(u'@') || qApp->styleSheet().count(u'@') == 1,
             "a token was not replaced");
    theme.apply(ThemeMode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), roleColor(Role::Window, Shade::Light));
}

void TestTheme::everyIconDraws() {
    for (const char *name :
         {"search",  "pause",   "play",         "theme",     "back",     "copy",  "check",
          "refresh", "warning", "unplugged",    "container", "nofilter", "lock",  "server",
          "clock",   "close",   "chevron-down", "export",    "shield",   "files", "hull"}) {
        const QImage image = iconPixmap(QString::fromLatin1(name), 32, Qt::red, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(drawn, name);
    }
}

void TestTheme::figuresAreTabular() {
    const QFont font = Theme::font(type::small);
    QCOMPARE(figuresWidth(font, u"11.1 %"_s), figuresWidth(font, u"88.8 %"_s));
}

void TestTheme::linesAreCutToFit_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << u"Drop ALL capabilities and add back only those it needs"_s;
    QTest::newRow("from the right") << u"خدمة الدفع في الإنتاج"_s;
    QTest::newRow("combining") << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s;
    QTest::newRow("empty") << QString();
}

void TestTheme::linesAreCutToFit() {
    QFETCH(QString, text);
    const QFont font = Theme::font(type::note);
    const qreal whole = textWidth(font, text);
    QVERIFY(std::abs(whole - QFontMetricsF(font).horizontalAdvance(text)) < 0.51);
    QCOMPARE(elidedLine(font, text, Qt::ElideRight, whole), text);
    const qreal narrowest = textWidth(font, u"…"_s);
    for (qreal width = narrowest; width < whole; width += 3) {
        const QString cut = elidedLine(font, text, Qt::ElideRight, width);
        if (text.isRightToLeft()) {
            QCOMPARE(cut, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
            continue;
        }
        QVERIFY2(textWidth(font, cut) <= width, qPrintable(cut));
        QVERIFY(cut.endsWith(u'…') && text.startsWith(cut.chopped(1)));
        // A letter keeps its accent.
        QVERIFY(cut.size() == 1 || !text.mid(cut.size() - 1, 1).startsWith(u'\u0301'));
        // No room is wasted: the next letter would not fit.
        const qsizetype next = std::min(text.size(), cut.size() + 1);
        QVERIFY2(textWidth(font, text.first(next) + u'…') > width - 1, qPrintable(cut));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
