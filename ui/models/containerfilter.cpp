// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/containerfilter.h"

#include "core/audit/catalog.h"
#include "core/audit/control.h"
#include "core/audit/normalise/capabilities.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

struct Filter {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

constexpr std::array grades{"F", "D", "C", "B", "A"}; // the worst first

enum Key { Name, Image, Host, Project, State, Grade, ControlId, Capability, Port, Changed, keyCount };
constexpr std::array<FilterKey, keyCount> keyTable{{
    {"name"},
    {"image"},
    {"host"},
    {"project"},
    {"state"},
    {"grade", FilterKind::Letters, grades},
    {"control"},
    {"cap"},
    {"port", FilterKind::Number},
    {"changed", FilterKind::Number},
}};

int rankOf(QChar grade) {
    for (size_t i = 0; i < grades.size(); ++i) {
        if (grade == QLatin1Char(grades[i][0]))
            return static_cast<int>(i);
    }
    return -1;
}

bool holdsCapability(const FilterValue &value, const Container &container) {
    const HostConfig &config = container.hostConfig;
    const QSet<QString> held = effectiveCapabilities(config.privileged.valueOr(false),
                                                     config.capAdd.valueOr({}), config.capDrop.valueOr({}));
    return std::any_of(held.begin(), held.end(),
                       [&value](const QString &capability) { return value.isIn(capability); });
}

bool publishes(const FilterValue &value, const Container &container) {
    if (!container.activePorts.isSet())
        return false;
    return std::any_of(container.activePorts->begin(), container.activePorts->end(),
                       [&value](const PortBinding &port) {
                           bool isNumber = false;
                           const int number = port.hostPort.toInt(&isNumber);
                           return isNumber && value.admits(number);
                       });
}

bool holdsFor(const FilterTerm &term, const ContainerCard &card) {
    return term.holds([&](const FilterValue &value) {
        switch (term.key) {
        case Name:
            return value.isIn(card.name);
        case Image:
            return value.isIn(card.image);
        case Host:
            return value.isIn(card.host);
        case Project:
            return value.isIn(card.project);
        case State:
            return value.isIn(card.state.status);
        case Grade:
            return value.hasWord(rankOf(card.mark.grade));
        case ControlId:
            return std::any_of(
                card.openControls.begin(), card.openControls.end(),
                [&value](const Control *control) { return value.isIn(QString::fromLatin1(control->id)); });
        case Capability:
            return card.container && holdsCapability(value, *card.container);
        case Port:
            return card.container && publishes(value, *card.container);
        case Changed:
            return card.changeCount && value.admits(static_cast<double>(*card.changeCount));
        default:
            return value.isIn(card.name) || value.isIn(card.image) || value.isIn(card.host);
        }
    });
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
    static const Control *const byControl[savedFilterCount] = {nullptr, findControl(u"V-SOCK"),
                                                               findControl(u"C-USER"), findControl(u"C-MEM"),
                                                               findControl(u"C-PIDS")};
    if (filter == SavedFilter::Critical)
        return card.critical;
    return std::find(card.openControls.begin(), card.openControls.end(),
                     byControl[static_cast<size_t>(filter)]) != card.openControls.end();
}

std::span<const FilterKey> ContainerFilter::keys() {
    return keyTable;
}

bool ContainerFilter::matches(const ContainerCard &card) const {
    if (!host.isEmpty() && card.key.host != host)
        return false;
    if (saved && !ui::matches(*saved, card))
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&card](const FilterTerm &term) { return holdsFor(term, card); });
}

} // namespace hullwatch::ui
