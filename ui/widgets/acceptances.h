// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/inventory.h"
#include "core/settings/policyfile.h"
#include "ui/models/acceptancetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/acceptdialog.h"

#include <QObject>

#include <functional>

namespace hullwatch::ui {

/// Lets the user accept findings, change that and withdraw it: asks for the decision, hands it to whoever
/// keeps waivers, and says how that went.
class Acceptances : public QObject {
    Q_OBJECT
public:
    using Answered = std::function<void(const Error &)>; ///< code None: kept
    /// Answers later, in the GUI thread, or never when the program ends.
    using Keep = std::function<void(const WaiverChange &, const Answered &)>;

    /// All must outlive it; dialogs open over `window`.
    Acceptances(const Theme &theme, const Inventory &inventory, QWidget &window);

    void setKeep(Keep keep) { m_keep = std::move(keep); }
    /// Nothing happens while nobody keeps waivers.
    void act(const AcceptanceRequest &request);

Q_SIGNALS:
    /// A sentence for the user, safe to show.
    void told(const QString &notice);

private:
    void ask(const AcceptanceRequest &request);
    void withdraw(const AcceptanceRequest &request);
    [[nodiscard]] std::vector<ScopeChoice> choicesFor(const AcceptanceRequest &request) const;
    /// How many findings that are open or accepted now the scope covers.
    [[nodiscard]] int coveredBy(const Control &control, const SubjectScope &scope) const;

    const Theme &m_theme;
    const Inventory &m_inventory;
    QWidget &m_window;
    Keep m_keep;
};

} // namespace hullwatch::ui
