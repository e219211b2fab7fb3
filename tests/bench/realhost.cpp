// SPDX-License-Identifier: GPL-3.0-or-later
#include "realhost.h"

#include "tests/support/enginecontainers.h"

#include <cstdio>

namespace hullwatch::bench {

std::unique_ptr<test::RealEngine> startRealEngine() {
    constexpr int containers = 62;
    QStringList names;
    for (const test::ContainerRecipe &recipe : test::containerRecipes({})) {
        // It takes the CPU that is measured.
        if (names.size() < containers && recipe.name != QStringLiteral("busy"))
            names += recipe.name;
    }
    QString error;
    auto engine = test::RealEngine::start({names, {}}, &error);
    if (!engine)
        std::fprintf(stderr, "%s\n", qPrintable(error));
    return engine;
}

} // namespace hullwatch::bench
