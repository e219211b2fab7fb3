// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include <QDateTime>
#include <QLineEdit>

namespace hullwatch::ui {

namespace {

// Beyond it a moment cannot be written and read again.
constexpr int lastYear = 2200;

Timestamp at(const QDate &day, const QTime &time) {
    return Timestamp::fromMilliseconds(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

DayField::DayField(const QString &name, const QString &caption, QWidget *parent)
    : FormField(name, caption, parent) {
    line()->setPlaceholderText(tr("YYYY-MM-DD"));
    line()->setMaxLength(10);
}

QDate DayField::day() const {
    const QDate day = QDate::fromString(text().trimmed(), Qt::ISODate);
    return day.isValid() && day.year() <= lastYear ? day : QDate();
}

void DayField::setDay(const QDate &day) {
    setText(day.toString(Qt::ISODate));
}

QString DayField::malformed() {
    return tr("Write the date as 2026-11-25.");
}

QDate today() {
    return Timestamp::now().toDateTime().date();
}

Timestamp beginOf(const QDate &day) {
    return at(day, QTime(0, 0));
}

Timestamp endOf(const QDate &day) {
    return at(day, QTime(23, 59, 59));
}

} // namespace hullwatch::ui
