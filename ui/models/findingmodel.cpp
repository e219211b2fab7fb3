// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "core/audit/control.h"
#include "ui/models/findingtext.h"
#include "ui/models/words.h"

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

int FindingModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Finding *FindingModel::finding(const QModelIndex &index) const {
    const bool inside = index.isValid() && index.model() == this && index.row() < rowCount();
    return inside ? m_rows[static_cast<size_t>(index.row())] : nullptr;
}

QVariant FindingModel::data(const QModelIndex &index, int role) const {
    const Finding *shown = finding(index);
    if (!shown)
        return {};
    switch (role) {
    case FindingRole:
        return QVariant::fromValue(shown);
    case Qt::DisplayRole:
        return headlineText(*shown);
    case Qt::AccessibleTextRole:
        return QString(findingWord(*shown) + u", "_s + data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

int FindingModel::openCount() const {
    if (!m_assessment)
        return 0;
    return static_cast<int>(std::count_if(m_assessment->findings.begin(), m_assessment->findings.end(),
                                          [](const Finding &finding) { return finding.isOpen(); }));
}

int FindingModel::totalCount() const {
    return m_assessment ? static_cast<int>(m_assessment->findings.size()) : 0;
}

int FindingModel::unknownCount() const {
    if (!m_assessment)
        return 0;
    return static_cast<int>(
        std::count_if(m_assessment->findings.begin(), m_assessment->findings.end(),
                      [](const Finding &finding) { return finding.outcome.verdict == Verdict::Unknown; }));
}

void FindingModel::setAssessment(const AssessmentPtr &assessment) {
    if (m_assessment == assessment)
        return;
    // The rows point into the old assessment until sync has replaced them.
    const AssessmentPtr previous = m_assessment;
    m_assessment = assessment;
    sync();
}

void FindingModel::setShowAll(bool showAll) {
    if (m_showAll == showAll)
        return;
    m_showAll = showAll;
    sync();
}

void FindingModel::sync() {
    std::vector<const Finding *> wanted;
    if (m_assessment) {
        for (const Finding &finding : m_assessment->findings) {
            if (m_showAll || finding.isOpen())
                wanted.push_back(&finding);
        }
    }
    const auto same = [](const Finding *a, const Finding *b) { return a->control == b->control; };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Finding *shown = m_rows[static_cast<size_t>(row)];
        const bool stays = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const Finding *finding) { return same(finding, shown); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const auto at = m_rows.begin() + row;
        const Finding *finding = wanted[static_cast<size_t>(row)];
        const auto found =
            std::find_if(at, m_rows.end(), [&](const Finding *shown) { return same(shown, finding); });
        const int from = static_cast<int>(found - m_rows.begin());
        if (found == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(at, finding);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(at, found, found + 1);
            endMoveRows();
        }
        m_rows[static_cast<size_t>(row)] = finding;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace hullwatch::ui
