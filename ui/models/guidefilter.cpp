// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guidefilter.h"

#include <algorithm>

namespace hullwatch::ui {

namespace {

bool isChosen(const GuideRow &row, GuideChoice choice) {
    switch (choice) {
    case GuideChoice::Open:
        return row.counts.open() > 0;
    case GuideChoice::ByHand:
        return row.isByHand;
    case GuideChoice::Outdated:
        return row.topic->outdated != nullptr;
    case GuideChoice::All:
        break;
    }
    return true;
}

/// "14" finds the tip of that number before all else, so a number is matched whole.
bool contains(const GuideRow &row, const QString &word) {
    bool isNumber = false;
    if (word.toInt(&isNumber); isNumber)
        return row.number == word;
    const GuideTopic &topic = *row.topic;
    const QStringList texts{row.section,
                            row.title,
                            topic.translatedWhy(),
                            topic.translatedHow(),
                            topic.translatedOutdated(),
                            QString::fromUtf8(topic.example),
                            topic.ids().join(u' ')};
    return std::any_of(texts.begin(), texts.end(),
                       [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

GuideFilter::GuideFilter(GuideModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
}

void GuideFilter::setWords(const QString &typed) {
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (m_words == words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void GuideFilter::setChoice(GuideChoice choice) {
    if (m_choice == choice)
        return;
    m_choice = choice;
    invalidateRowsFilter();
}

int GuideFilter::countOf(GuideChoice choice) const {
    int count = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        count += isChosen(*GuideModel::row(m_model.index(i)), choice) ? 1 : 0;
    return count;
}

QModelIndex GuideFilter::find(const QString &topicId) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (topicId == QLatin1StringView(GuideModel::row(index(i, 0))->topic->id))
            return index(i, 0);
    }
    return {};
}

bool GuideFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const {
    const GuideRow &row = *GuideModel::row(m_model.index(sourceRow));
    return isChosen(row, m_choice) &&
           std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return contains(row, word); });
}

} // namespace hullwatch::ui
