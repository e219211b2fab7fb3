// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/engineversion.h"

#include <array>
#include <utility>

namespace hullwatch::simulator {

namespace {

struct Row {
    const char *api, *engine, *minApi, *commit, *go, *containerd, *runc;
};

// Clients read the release and its API versions; commits and parts from 1.48 on are made up.
constexpr std::array<Row, 16> Rows{{
    {"1.41", "20.10.24", "1.12", "5d6db84", "go1.19.7", "1.6.20", "1.1.5"},
    {"1.42", "23.0.6", "1.12", "9dbdbd4", "go1.19.9", "1.6.21", "1.1.7"},
    {"1.43", "24.0.9", "1.12", "fca702d", "go1.20.13", "1.7.13", "1.1.12"},
    {"1.44", "25.0.6", "1.24", "b08a51f", "go1.21.12", "1.7.20", "1.1.13"},
    {"1.45", "26.1.5", "1.24", "411e817", "go1.21.11", "1.7.19", "1.1.13"},
    {"1.46", "27.1.2", "1.24", "f9522e5", "go1.21.13", "1.7.20", "1.1.13"},
    {"1.47", "27.5.1", "1.24", "4c9b3b0", "go1.22.11", "1.7.25", "1.2.4"},
    {"1.48", "28.0.4", "1.24", "6430e49", "go1.23.7", "1.7.26", "1.2.5"},
    {"1.49", "28.1.1", "1.24", "01f442b", "go1.23.8", "1.7.27", "1.2.5"},
    {"1.50", "28.2.2", "1.24", "45873be", "go1.24.3", "1.7.27", "1.2.5"},
    {"1.51", "28.5.2", "1.24", "89c5e8f", "go1.25.3", "1.7.29", "1.3.3"},
    {"1.52", "29.1.3", "1.44", "fbf3ed2", "go1.25.5", "2.2.1", "1.3.4"},
    {"1.53", "29.2.1", "1.44", "6bc6209", "go1.25.6", "2.2.1", "1.3.4"},
    {"1.54", "29.5.1", "1.40", "d9a1c2e", "go1.25.8", "2.2.3", "1.3.6"},
    {"1.55", "29.7.0", "1.40", "4e0b7f3", "go1.26.2", "2.2.4", "1.3.6"},
    {"1.56", "29.10.0", "1.40", "a73c915", "go1.26.4", "2.2.6", "1.4.4"},
}};

std::pair<int, int> parts(QStringView version) {
    const auto dot = version.indexOf(u'.');
    if (dot < 0)
        return {0, 0};
    return {version.left(dot).toInt(), version.mid(dot + 1).toInt()};
}

} // namespace

EngineVersion engineVersionForApi(const QString &api) {
    const Row *found = &Rows.front();
    for (const Row &row : Rows) {
        if (api == QLatin1StringView(row.api))
            found = &row;
    }
    return {.engine = QString::fromLatin1(found->engine),
            .api = QString::fromLatin1(found->api),
            .minApi = QString::fromLatin1(found->minApi),
            .gitCommit = QString::fromLatin1(found->commit),
            .goVersion = QString::fromLatin1(found->go),
            .containerd = QString::fromLatin1(found->containerd),
            .runc = QString::fromLatin1(found->runc)};
}

int compareApiVersions(QStringView left, QStringView right) {
    const auto a = parts(left);
    const auto b = parts(right);
    if (a == b)
        return 0;
    return a < b ? -1 : 1;
}

} // namespace hullwatch::simulator
