// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/joinednamespace.h"

#include "core/audit/controls/outcomes.h"

#include <QCoreApplication>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

Outcome unresolved(const NamespaceOwner &end, const Evidence &evidence) {
    if (end.state == NamespaceOwner::State::Cyclic)
        return unknown(say(QT_TRANSLATE_NOOP(
                           "Control", "Not assessed: the containers share their namespaces in a circle.")),
                       {evidence});
    return unknown(
        say(QT_TRANSLATE_NOOP("Control",
                              "Not assessed: the container %1, whose namespace is shared, was not among "
                              "those that could be read."),
            {end.reference}),
        {evidence});
}

bool isForeign(const QString &mode) {
    return mode.startsWith(u"ns:"_s);
}

Outcome foreign(const QString &path, const QString &mode) {
    return unknown(
        say(QT_TRANSLATE_NOOP("Control",
                              "Not assessed: %1 names a namespace by its file, which may be the host's."),
            {path}),
        {inspected(path, mode)});
}

Outcome strangeMode(const QString &path, const QString &mode) {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: %1 has a value that is not known: %2."),
                       {path, mode}),
                   {inspected(path, mode)});
}

Evidence hostModeOf(const NamespaceOwner &end, const QString &path) {
    return Evidence{u"GET /containers/"_s + end.owner->id.value.left(12) + u"/json"_s, path, u"host"_s};
}

} // namespace hullwatch::controls
