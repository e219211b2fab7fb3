// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditor.h"

#include <QAbstractListModel>

#include <vector>

namespace hullwatch::ui {

/// The findings of one container, worst first; only the open ones unless all are asked for. Rows keep their
/// place when a new judgement of the same container arrives.
class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles { FindingRole = Qt::UserRole + 1 }; ///< const Finding *, valid until the next setAssessment

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Null for none.
    void setAssessment(const AssessmentPtr &assessment);
    void setShowAll(bool showAll);
    [[nodiscard]] bool showsAll() const { return m_showAll; }
    /// Null for an invalid index.
    [[nodiscard]] const Finding *finding(const QModelIndex &index) const;
    [[nodiscard]] int openCount() const;
    [[nodiscard]] int totalCount() const;
    [[nodiscard]] int unknownCount() const;

private:
    void sync();

    AssessmentPtr m_assessment;
    std::vector<const Finding *> m_rows;
    bool m_showAll = false;
};

} // namespace hullwatch::ui

Q_DECLARE_METATYPE(const hullwatch::Finding *)
