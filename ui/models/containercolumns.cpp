// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containercolumns.h"

#include "core/base/units.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

std::optional<Metric> metricOf(CardSort sort) {
    switch (sort) {
    case CardSort::Cpu:
        return Metric::CpuPercent;
    case CardSort::Memory:
        return Metric::MemoryBytes;
    case CardSort::Received:
        return Metric::ReceivedBytesPerSecond;
    case CardSort::Sent:
        return Metric::SentBytesPerSecond;
    case CardSort::Pids:
        return Metric::Pids;
    default:
        return std::nullopt;
    }
}

// The lowest score first, then the most critical findings, then the most open ones, in one number: scores are
// below 1,000, and all of it is below 2^53.
double riskOf(const ContainerCard &card) {
    constexpr int unjudged = 1000;
    constexpr int most = 1 << 20;
    return card.mark.score.value_or(unjudged) * double{most} * most -
           std::min(card.criticalCount, most - 1) * double{most} - std::min(card.openCount, most - 1);
}

} // namespace

CardRank::CardRank(ContainerCard &ranked, CardSort sort) : card(&ranked), place(ranked.place) {
    if (const auto metric = metricOf(sort)) {
        const double use = ranked.latest(*metric);
        number = std::isfinite(use) ? -use : 1;
        return;
    }
    switch (sort) {
    case CardSort::Open:
        number = -ranked.openCount;
        return;
    case CardSort::Name:
        return; // the place decides
    case CardSort::Host:
        text = ranked.host;
        break;
    case CardSort::Project:
        text = ranked.project;
        group = ranked.project.isEmpty() ? 1 : 0;
        break;
    default:
        break;
    }
    number = riskOf(ranked);
}

bool operator<(const CardRank &a, const CardRank &b) {
    if (a.group != b.group)
        return a.group < b.group;
    if (const int order = a.text.compare(b.text))
        return order < 0;
    return a.number != b.number ? a.number < b.number : a.place < b.place;
}

bool isBeforeByName(const ContainerCard *a, const ContainerCard *b) {
    const int order = a->foldedName.compare(b->foldedName);
    return order != 0 ? order < 0 : a->key < b->key;
}

bool isByUse(CardSort sort) {
    return metricOf(sort).has_value();
}

QString titleOf(ContainerColumn column) {
    switch (column) {
    case ContainerColumn::Name:
        return Columns::tr("Name");
    case ContainerColumn::Risk:
        return Columns::tr("Risk");
    case ContainerColumn::Host:
        return Columns::tr("Host");
    case ContainerColumn::Project:
        return Columns::tr("Project");
    case ContainerColumn::Cpu:
        return Columns::tr("CPU");
    case ContainerColumn::Memory:
        return Columns::tr("Memory");
    case ContainerColumn::Received:
        return Columns::tr("Net in");
    case ContainerColumn::Sent:
        return Columns::tr("Net out");
    case ContainerColumn::Pids:
        return Columns::tr("PIDs");
    case ContainerColumn::Open:
        return Columns::tr("Open");
    case ContainerColumn::State:
        return Columns::tr("State");
    case ContainerColumn::Worst:
        return Columns::tr("Worst finding");
    case ContainerColumn::Image:
        return Columns::tr("Image");
    }
    return {};
}

QString textOf(const ContainerCard &card, ContainerColumn column) {
    switch (column) {
    case ContainerColumn::Name:
        return card.name;
    case ContainerColumn::Risk:
        return card.mark.score ? QString::number(*card.mark.score) : u"–"_s;
    case ContainerColumn::Host:
        return card.host;
    case ContainerColumn::Project:
        return card.project;
    case ContainerColumn::Cpu:
        return percentText(card.latest(Metric::CpuPercent));
    case ContainerColumn::Memory:
        return memoryText(card.latest(Metric::MemoryBytes), card.memoryLimitBytes);
    case ContainerColumn::Received:
        return rateText(card.latest(Metric::ReceivedBytesPerSecond));
    case ContainerColumn::Sent:
        return rateText(card.latest(Metric::SentBytesPerSecond));
    case ContainerColumn::Pids: {
        const double count = card.latest(Metric::Pids);
        return std::isfinite(count) ? QString::number(std::lround(count)) : u"–"_s;
    }
    case ContainerColumn::Open:
        return card.judged ? QString::number(card.openCount) : u"–"_s;
    case ContainerColumn::State:
        return card.stale ? Columns::tr("stale") : uptimeText(card.state, Timestamp::now());
    case ContainerColumn::Worst:
        return card.worst;
    case ContainerColumn::Image:
        return card.image;
    }
    return {};
}

Qt::Alignment alignmentOf(ContainerColumn column) {
    const bool isNumeric = column >= ContainerColumn::Cpu && column <= ContainerColumn::Open;
    return Qt::AlignVCenter | (isNumeric ? Qt::AlignRight : Qt::AlignLeft);
}

std::optional<CardSort> sortOf(ContainerColumn column) {
    switch (column) {
    case ContainerColumn::Name:
        return CardSort::Name;
    case ContainerColumn::Risk:
        return CardSort::WorstFirst;
    case ContainerColumn::Host:
        return CardSort::Host;
    case ContainerColumn::Project:
        return CardSort::Project;
    case ContainerColumn::Cpu:
        return CardSort::Cpu;
    case ContainerColumn::Memory:
        return CardSort::Memory;
    case ContainerColumn::Received:
        return CardSort::Received;
    case ContainerColumn::Sent:
        return CardSort::Sent;
    case ContainerColumn::Pids:
        return CardSort::Pids;
    case ContainerColumn::Open:
        return CardSort::Open;
    default:
        return std::nullopt;
    }
}

} // namespace hullwatch::ui
