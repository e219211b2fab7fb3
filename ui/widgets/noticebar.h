// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

namespace hullwatch::ui {

class PlainLabel;

/// A sentence that goes away by itself.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// Made safe to show.
    void present(const QString &text);

private:
    PlainLabel *m_text;
    QTimer m_timer;
};

} // namespace hullwatch::ui
