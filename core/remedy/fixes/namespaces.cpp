// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/normalise/usernamespace.h"
#include "core/remedy/fixes/ownnetwork.h"
#include "core/remedy/remedy.h"

#include <QSet>

namespace hullwatch::fixes {

using namespace Qt::StringLiterals;

namespace {

void leaveHostNetwork(Plan &plan, const Snapshot &snapshot) {
    const QString mode = *plan.container.hostConfig.networkMode;
    if (mode == u"host"_s || mode.startsWith(u"container:"_s))
        moveToOwnNetwork(plan, snapshot);
}

void leaveHostProcesses(Plan &plan, const Snapshot &) {
    plan.container.hostConfig.pidMode = QString();
}

void ownMemory(Plan &plan, const Snapshot &) {
    if (*plan.container.hostConfig.ipcMode != u"none"_s)
        plan.container.hostConfig.ipcMode = u"private"_s;
}

void ownHostName(Plan &plan, const Snapshot &) {
    plan.container.hostConfig.utsMode = QString();
}

void joinUserNamespace(Plan &plan, const Snapshot &) {
    // The engine refuses a privileged container there.
    if (!plan.container.hostConfig.privileged.valueOr(true))
        plan.container.hostConfig.usernsMode = QString();
}

void usualControlGroup(Plan &plan, const Snapshot &) {
    plan.container.hostConfig.cgroupParent = QString();
}

void dropRiskySysctls(Plan &plan, const Snapshot &) {
    if (plan.container.hostConfig.sysctls)
        plan.container.hostConfig.sysctls = QMap<QString, QString>();
}

constexpr Remedy table[] = {
    {"C-NETHOST", QT_TRANSLATE_NOOP("Remedy", "Give it a network of its own"),
     QT_TRANSLATE_NOOP("Remedy", "the host's own services stay out of reach"),
     QT_TRANSLATE_NOOP("Remedy", "Its ports can be reached inside this network only: publish those that "
                                 "others need, and connect the containers it talks to."),
     nullptr, &leaveHostNetwork},
    {"C-PIDHOST", QT_TRANSLATE_NOOP("Remedy", "Give it processes of its own"),
     QT_TRANSLATE_NOOP("Remedy", "it must not see or stop processes of others"),
     QT_TRANSLATE_NOOP("Remedy", "A monitoring agent then sees itself only."), nullptr, &leaveHostProcesses},
    {"C-IPCHOST", QT_TRANSLATE_NOOP("Remedy", "Give it shared memory of its own"),
     QT_TRANSLATE_NOOP("Remedy", "shared memory of others stays closed"),
     QT_TRANSLATE_NOOP("Remedy", "Programs that share memory across containers no longer find each other."),
     "{\n  \"default-ipc-mode\": \"private\"\n}", &ownMemory},
    {"C-UTSHOST", QT_TRANSLATE_NOOP("Remedy", "Give it a host name of its own"),
     QT_TRANSLATE_NOOP("Remedy", "it must not rename the host"),
     QT_TRANSLATE_NOOP("Remedy", "It no longer sees the host's name; set hostname where it needs one."),
     nullptr, &ownHostName},
    {"C-USERNS", QT_TRANSLATE_NOOP("Remedy", "Use the user namespace of the engine"),
     QT_TRANSLATE_NOOP("Remedy", "root inside becomes nobody outside"),
     QT_TRANSLATE_NOOP("Remedy", "Files in mounted directories belong to other numbers then."),
     "{\n  \"userns-remap\": \"default\"\n}", &joinUserNamespace},
    {"C-CGPARENT", QT_TRANSLATE_NOOP("Remedy", "Use the engine's own parent of control groups"),
     QT_TRANSLATE_NOOP("Remedy", "limits of the engine's group hold again"),
     QT_TRANSLATE_NOOP("Remedy", "Limits that were set on the other group no longer hold."), nullptr,
     &usualControlGroup},
    {"C-SYSCTL", QT_TRANSLATE_NOOP("Remedy", "Drop the kernel settings of the container"),
     QT_TRANSLATE_NOOP("Remedy", "the kernel's defaults are the safe ones"),
     QT_TRANSLATE_NOOP("Remedy", "Routers and VPNs need forwarding: keep the one setting they need."),
     nullptr, &dropRiskySysctls},
};

} // namespace

std::span<const Remedy> namespaces() {
    return table;
}

} // namespace hullwatch::fixes
