// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <array>

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace hullwatch::ui {

class Banner;
class FindingCard;
class GradeTile;
class PlainLabel;
class StatePanel;

/// The right column: why the selected container has its grade, and how to mend the worst of it.
class Inspector : public QFrame {
    Q_OBJECT
public:
    static constexpr int shownFindings = 5;

    /// Both must outlive the widget.
    Inspector(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// An empty key shows how to select one.
    void setContainer(const ContainerKey &key);
    [[nodiscard]] const ContainerKey &container() const { return m_key; }

Q_SIGNALS:
    void openRequested(const hullwatch::ContainerKey &key);

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeHeader();
    void refresh();
    void showMeta();
    void showFindings(const Assessment *assessment);

    const Theme &m_theme;
    const Inventory &m_inventory;
    ContainerKey m_key;
    AssessmentPtr m_shown;
    QStackedLayout *m_stack = nullptr;
    StatePanel *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    GradeTile *m_tile = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_image = nullptr;
    PlainLabel *m_meta = nullptr;
    PlainLabel *m_age = nullptr;
    Banner *m_takeover = nullptr;
    PlainLabel *m_verdict = nullptr;
    std::array<FindingCard *, shownFindings> m_cards{};
    QPushButton *m_more = nullptr;
    QPushButton *m_open = nullptr;
    QTimer m_ageTimer;
};

} // namespace hullwatch::ui
