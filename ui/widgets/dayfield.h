// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "ui/widgets/formfield.h"

#include <QDate>

namespace hullwatch::ui {

/// A line for a day of the calendar (UTC), written as 2026-11-25.
class DayField : public FormField {
    Q_OBJECT
public:
    /// Named as a FormField is.
    DayField(const QString &name, const QString &caption, QWidget *parent);

    /// Invalid when what stands there is no day.
    [[nodiscard]] QDate day() const;
    void setDay(const QDate &day);
    /// What to write when it is none.
    [[nodiscard]] static QString malformed();
};

/// By UTC.
[[nodiscard]] QDate today();
/// Its first moment.
[[nodiscard]] Timestamp beginOf(const QDate &day);
/// Its last second: a word that holds until a day holds on that day too.
[[nodiscard]] Timestamp endOf(const QDate &day);

} // namespace hullwatch::ui
