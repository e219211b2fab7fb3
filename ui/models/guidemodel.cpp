// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guidemodel.h"

#include "ui/models/words.h"

#include <QStringList>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

QString countsText(const VerdictCounts &counts) {
    QStringList parts;
    for (const Verdict verdict : countedVerdicts) {
        if (const int count = counts.of(verdict); count > 0)
            parts.append(verdictWord(verdict) + u' ' + QString::number(count));
    }
    if (!parts.isEmpty())
        return parts.join(u" · "_s);
    return counts.of(Verdict::NotApplicable) > 0 ? GuideModel::tr("Does not apply here")
                                                 : GuideModel::tr("Nothing measured yet");
}

GuideModel::GuideModel(const Inventory &inventory, QObject *parent)
    : QAbstractListModel(parent), m_inventory(inventory) {
    for (const GuideTopic *topic : guideTopics()) {
        GuideRow row;
        row.topic = topic;
        row.section = topic->translatedSection();
        row.title = topic->translatedTitle();
        row.number = topic->tip > 0 ? QString::number(topic->tip) : QString();
        row.summary = countsText({});
        row.isByHand = topic->isByHand();
        m_rows.push_back(row);
    }
}

void GuideModel::recount() {
    std::vector<HostAssessmentPtr> assessments;
    for (const HostEntry &host : m_inventory.hosts())
        assessments.push_back(host.assessment);
    GuideCounts counts = countGuide(assessments);
    m_controls = std::move(counts.controls);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].counts == counts.topics[i])
            continue;
        m_rows[i].counts = counts.topics[i];
        m_rows[i].summary = countsText(m_rows[i].counts);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

VerdictCounts GuideModel::countsOf(const Control &control) const {
    return m_controls.value(&control);
}

const GuideRow *GuideModel::row(const QModelIndex &index) {
    return index.data(RowRole).value<const GuideRow *>();
}

int GuideModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GuideModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const GuideRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.number.isEmpty() ? row.section : tr("Tip %1").arg(row.number), row.title,
                          row.summary};
        if (row.topic->outdated)
            parts.append(tr("the source is outdated"));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace hullwatch::ui
