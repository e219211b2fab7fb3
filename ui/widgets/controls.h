// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>

namespace hullwatch::ui {

class PlainLabel;

/// A button of the window: `name` becomes its objectName, `kind` its look in the style sheet ("", "primary",
/// "pill", "link", "icon").
[[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text, const QString &kind,
                                      QWidget *parent);
/// Sets an icon and keeps it in the colours of the theme.
void keepIcon(QAbstractButton *button, const Theme &theme, const QString &icon, Role role);
/// A label in the given size and weight.
[[nodiscard]] PlainLabel *makeLabel(const QString &name, int pixels, QFont::Weight weight,
                                    const QString &tone, QWidget *parent);
/// A bordered panel; `kind` is "true", "inner" or "sunken".
[[nodiscard]] QFrame *makePanel(const QString &kind, QWidget *parent);
void setMargins(QLayout *layout, int left, int top, int right, int bottom, int spacing);

/// Copies its text to the clipboard and says so for a moment.
class CopyButton : public QPushButton {
    Q_OBJECT
public:
    CopyButton(const QString &name, QWidget *parent);

    void setPayload(const QString &text) { m_payload = text; }
    /// Instead of "Copy".
    void setLabel(const QString &label);
    [[nodiscard]] const QString &payload() const { return m_payload; }

private:
    void copy();

    QString m_payload;
    QString m_label;
};

} // namespace hullwatch::ui
