// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/models/acceptancetext.h"
#include "ui/models/findinggroups.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace hullwatch::ui {

class FindingDetail;
class PlainLabel;

/// One finding of the fleet: whose it is, what it says, and in its last row what can be done with it.
class FindingPane : public QFrame {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit FindingPane(const Theme &theme, QWidget *parent = nullptr);

    void present(const FindingRow &row);

Q_SIGNALS:
    void containerRequested(const hullwatch::ContainerKey &key);
    void hostRequested(const hullwatch::HostId &host);
    /// The user wants to accept the finding, or to change or withdraw that.
    void acceptanceAsked(const hullwatch::ui::AcceptanceRequest &request);

private:
    void ask(AcceptanceAct act);

    PlainLabel *m_subject;
    PlainLabel *m_place;
    FindingDetail *m_detail;
    QPushButton *m_openContainer;
    QPushButton *m_showHost;
    QPushButton *m_accept;
    HostId m_host;
    ContainerId m_container;
    std::optional<Finding> m_shown;
    std::optional<Waiver> m_waiver; ///< of what is shown
};

} // namespace hullwatch::ui
