// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/guidemodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace hullwatch::ui {

/// Which topics of the guide are shown.
enum class GuideChoice { All, Open, ByHand, Outdated };
inline constexpr std::array guideChoices{GuideChoice::All, GuideChoice::Open, GuideChoice::ByHand,
                                         GuideChoice::Outdated};

/// The topics that are chosen and contain every typed word in their number, texts or ids of controls.
class GuideFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// `model` must outlive the filter.
    explicit GuideFilter(GuideModel &model, QObject *parent = nullptr);

    void setWords(const QString &typed);
    void setChoice(GuideChoice choice);
    /// How many topics a choice has, whatever was typed.
    [[nodiscard]] int countOf(GuideChoice choice) const;
    /// The row of a topic by its id; invalid where it is not shown.
    [[nodiscard]] QModelIndex find(const QString &topicId) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    GuideModel &m_model;
    GuideChoice m_choice = GuideChoice::All;
    QStringList m_words;
};

} // namespace hullwatch::ui
