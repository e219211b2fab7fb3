// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/remedy.h"

namespace hullwatch::fixes {

namespace {

constexpr Remedy table[] = {
    {"C-HEALTH",
     QT_TRANSLATE_NOOP("Remedy", "Write a health check: nobody but you knows how to ask this program"),
     QT_TRANSLATE_NOOP("Remedy", "a program that hangs must be noticed"),
     QT_TRANSLATE_NOOP("Remedy", "A check that fails by mistake makes orchestrators replace the container."),
     nullptr, nullptr},
    {"C-ENVSECRET",
     QT_TRANSLATE_NOOP("Remedy", "Move the secrets to files under secrets:, and change them all"),
     QT_TRANSLATE_NOOP("Remedy", "whoever may inspect the container reads them"),
     QT_TRANSLATE_NOOP("Remedy", "The program must read them from /run/secrets, often by a variable that "
                                 "ends in _FILE."),
     nullptr, nullptr},
    {"C-SSHD", QT_TRANSLATE_NOOP("Remedy", "Build the image without a server for remote login"),
     QT_TRANSLATE_NOOP("Remedy", "docker exec is the door"),
     QT_TRANSLATE_NOOP("Remedy", "Scripts that log in must use docker exec instead."), nullptr, nullptr},
    {"C-ONESVC", QT_TRANSLATE_NOOP("Remedy", "Make a container of each service"),
     QT_TRANSLATE_NOOP("Remedy", "one hole must not open all services"),
     QT_TRANSLATE_NOOP("Remedy", "The services need a network in common."), nullptr, nullptr},
    {"V-HIDDENBIND", QT_TRANSLATE_NOOP("Remedy", "Remove the volume and make one without options"),
     QT_TRANSLATE_NOOP("Remedy", "a volume must not be the host in disguise"),
     QT_TRANSLATE_NOOP("Remedy", "Copy the data first."), nullptr, nullptr},
};

} // namespace

std::span<const Remedy> byHand() {
    return table;
}

} // namespace hullwatch::fixes
