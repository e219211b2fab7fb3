// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/counts.h"
#include "core/session/inventory.h"

#include <QAbstractListModel>

#include <vector>

namespace hullwatch::ui {

/// A topic of the guide with what was measured for it.
struct GuideRow {
    const GuideTopic *topic = nullptr; ///< never null in a row of the model
    VerdictCounts counts;
    QString section;
    QString title;
    QString number;  ///< of a tip; empty in the overview
    QString summary; ///< "Fail 3 · Pass 41"
    bool isByHand = false;
};

/// Verdicts in the order in which counts are shown: what gives work first.
inline constexpr std::array countedVerdicts{Verdict::Fail,     Verdict::Warn,   Verdict::Unknown,
                                            Verdict::Attested, Verdict::Waived, Verdict::Pass};
/// "Fail 3 · Warning 1 · Pass 41", or why there is nothing to count.
[[nodiscard]] QString countsText(const VerdictCounts &counts);

/// All topics of the hardening guide in the order of their sources. Never changes its rows, only what was
/// counted for them, and that only when asked: counting walks every finding of the fleet.
class GuideModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { RowRole = Qt::UserRole + 1 }; ///< const GuideRow *, lives as long as the model

    /// `inventory` must outlive the model.
    explicit GuideModel(const Inventory &inventory, QObject *parent = nullptr);

    /// Counts what is true now.
    void recount();
    [[nodiscard]] VerdictCounts countsOf(const Control &control) const;
    /// The row of an index of this model or of a proxy of it; null for an invalid one.
    [[nodiscard]] static const GuideRow *row(const QModelIndex &index);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Inventory &m_inventory;
    std::vector<GuideRow> m_rows;
    QHash<const Control *, VerdictCounts> m_controls;
};

} // namespace hullwatch::ui

Q_DECLARE_METATYPE(const hullwatch::ui::GuideRow *)
