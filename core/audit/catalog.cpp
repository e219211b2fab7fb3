// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"

#include "core/audit/controls/families.h"

#include <QLatin1StringView>

namespace hullwatch {

const std::vector<const Control *> &catalog() {
    static const std::vector<const Control *> rows = [] {
        std::vector<const Control *> all;
        for (const auto family : {controls::isolation(),
                                  controls::namespaces(),
                                  controls::hostNamespaces(),
                                  controls::mandatoryAccess(),
                                  controls::confinement(),
                                  controls::containerDevices(),
                                  controls::containerSettings(),
                                  controls::resources(),
                                  controls::containerLimits(),
                                  controls::containerHealth(),
                                  controls::containerProcesses(),
                                  controls::containerHabits(),
                                  controls::containerSecrets(),
                                  controls::filesystem(),
                                  controls::hostPaths(),
                                  controls::volumes(),
                                  controls::imageOrigin(),
                                  controls::imageContent(),
                                  controls::imageHistory(),
                                  controls::updates(),
                                  controls::hostAccess(),
                                  controls::hostConfinement(),
                                  controls::hostNetwork(),
                                  controls::hostSettings(),
                                  controls::hostExtensions(),
                                  controls::network(),
                                  controls::ports(),
                                  controls::networks(),
                                  controls::swarm(),
                                  controls::fileChanges(),
                                  controls::processes(),
                                  controls::watching(),
                                  controls::surroundings(),
                                  controls::attested()}) {
            for (const Control &control : family)
                all.push_back(&control);
        }
        return all;
    }();
    return rows;
}

const Control *findControl(QStringView id) {
    for (const Control *control : catalog()) {
        if (id.compare(QLatin1StringView(control->id), Qt::CaseInsensitive) == 0)
            return control;
    }
    return nullptr;
}

} // namespace hullwatch
