// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace hullwatch::ui {

class Banner;
class CopyButton;
class DiagnosisRow;
class PlainLabel;

/// The connection doctor of one host: every check of its connection in order, with what was found and what to
/// do next.
class DoctorPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    DoctorPage(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// Asks the source for a diagnosis of this host.
    void examine(const HostId &host);
    [[nodiscard]] const HostId &host() const { return m_host; }

Q_SIGNALS:
    void backRequested();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeRows();
    void present(const Diagnosis &diagnosis);
    void showSummary(const Diagnosis &diagnosis);

    const Theme &m_theme;
    const Inventory &m_inventory;
    HostId m_host;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_meta = nullptr;
    QPushButton *m_again = nullptr;
    CopyButton *m_copy = nullptr;
    std::vector<Banner *> m_summaries; ///< sound, with warnings, failed
    std::vector<DiagnosisRow *> m_rows;
};

} // namespace hullwatch::ui
