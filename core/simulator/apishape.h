// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/engineversion.h"
#include "core/simulator/json.h"

namespace hullwatch::simulator {

/// Give an answer that has the fields of API 1.41 the fields of `version`: what later versions added, left
/// out or emptied. Source: the published descriptions of the Engine API and its history of changes. Private
/// to the simulator.
void shapeInfo(Json &info, const EngineVersion &version);
void shapeInspect(Json &inspect, const EngineVersion &version);
void shapeImage(Json &image, const EngineVersion &version);
void shapeImageRow(Json &row, const EngineVersion &version);
/// `inList` is true for a row of GET /networks, false for GET /networks/{id}.
void shapeNetwork(Json &network, const EngineVersion &version, bool inList);

} // namespace hullwatch::simulator
