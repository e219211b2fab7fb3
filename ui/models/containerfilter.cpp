// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containerfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// `pattern` somewhere in `text`; parts between asterisks must follow one another.
bool contains(const QString &text, const QString &pattern) {
    qsizetype from = 0;
    for (const QStringView part : QStringView(pattern).split(u'*', Qt::SkipEmptyParts)) {
        const qsizetype at = text.indexOf(part, from, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        from = at + part.size();
    }
    return true;
}

bool matchesGrade(const QString &wanted, QChar grade) {
    const bool orWorse = wanted.startsWith("<="_L1) || wanted.startsWith(u'≤');
    const QString letters = orWorse ? wanted.mid(wanted.startsWith(u'≤') ? 1 : 2) : wanted;
    if (!orWorse || letters.isEmpty())
        return letters.contains(grade, Qt::CaseInsensitive);
    return grade.isLetter() && grade.toUpper() >= letters[0].toUpper();
}

} // namespace

QString savedFilterTitle(SavedFilter filter) {
    switch (filter) {
    case SavedFilter::Critical:
        return Filter::tr("Critical");
    case SavedFilter::RuntimeSocket:
        return Filter::tr("Runtime socket mounted");
    case SavedFilter::RunsAsRoot:
        return Filter::tr("Runs as root");
    case SavedFilter::NoMemoryLimit:
        return Filter::tr("No memory limit");
    case SavedFilter::NoPidsLimit:
        break;
    }
    return Filter::tr("No PIDs limit");
}

bool matches(SavedFilter filter, const ContainerCard &card) {
    switch (filter) {
    case SavedFilter::Critical:
        return card.critical;
    case SavedFilter::RuntimeSocket:
        return card.openControls.contains("V-SOCK"_L1);
    case SavedFilter::RunsAsRoot:
        return card.openControls.contains("C-USER"_L1);
    case SavedFilter::NoMemoryLimit:
        return card.openControls.contains("C-MEM"_L1);
    case SavedFilter::NoPidsLimit:
        break;
    }
    return card.openControls.contains("C-PIDS"_L1);
}

ContainerFilter::ContainerFilter(const QString &text) {
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        m_terms.push_back(termOf(word));
}

ContainerFilter::Term ContainerFilter::termOf(const QString &word) {
    static constexpr std::array<std::pair<QLatin1StringView, Field>, 5> keys{{
        {"name:"_L1, Field::Name},
        {"image:"_L1, Field::Image},
        {"host:"_L1, Field::Host},
        {"state:"_L1, Field::State},
        {"grade:"_L1, Field::Grade},
    }};
    for (const auto &key : keys) {
        if (word.startsWith(key.first, Qt::CaseInsensitive))
            return {key.second, word.mid(key.first.size())};
    }
    return {Field::Any, word};
}

bool ContainerFilter::matches(const Term &term, const ContainerCard &card) {
    switch (term.field) {
    case Field::Any:
        return contains(card.name, term.text) || contains(card.image, term.text) ||
               contains(card.host, term.text);
    case Field::Name:
        return contains(card.name, term.text);
    case Field::Image:
        return contains(card.image, term.text);
    case Field::Host:
        return contains(card.host, term.text);
    case Field::State:
        return contains(card.state.status, term.text);
    case Field::Grade:
        break;
    }
    return term.text.isEmpty() || matchesGrade(term.text, card.mark.grade);
}

bool ContainerFilter::matches(const ContainerCard &card) const {
    if (!host.isEmpty() && card.key.host != host)
        return false;
    if (saved && !ui::matches(*saved, card))
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&card](const Term &term) { return matches(term, card); });
}

} // namespace hullwatch::ui
