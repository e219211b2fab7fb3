// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hullwatch::simulator::templates {

/// JSON texts with every field that an engine of API 1.41 answers, in its order, as for a plain `docker run`.
extern const char *const Inspect;
extern const char *const NetworkEndpoint; ///< one entry of NetworkSettings.Networks
extern const char *const Info;
extern const char *const Image;
extern const char *const Network;

} // namespace hullwatch::simulator::templates
