// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/sources.h"

#include <QCoreApplication>

namespace hullwatch::guide {

namespace {

// The tips in the order of their list.
constexpr GuideTopic table[] = {
    {GuidePart::Tips,
     "tip-18",
     18,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No host network"),
     QT_TRANSLATE_NOOP("Guide", "The container would hear all traffic of the host and reach services that "
                                "listen on 127.0.0.1 only."),
     QT_TRANSLATE_NOOP("Guide", "Give it a network of its own and publish the ports that are needed."),
     "docker run --network app -p 127.0.0.1:8080:8080 IMAGE",
     nullptr,
     {"C-NETHOST"}},
    {GuidePart::Tips,
     "tip-19",
     19,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No host processes"),
     QT_TRANSLATE_NOOP("Guide", "With --pid=host it sees every process of the host with its arguments, may "
                                "send them signals, and reach their files through /proc."),
     QT_TRANSLATE_NOOP("Guide", "Drop --pid=host. Debuggers can join the one container that they are after."),
     "docker run --pid container:NAME IMAGE",
     nullptr,
     {"C-PIDHOST"}},
    {GuidePart::Tips,
     "tip-20",
     20,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No host IPC"),
     QT_TRANSLATE_NOOP("Guide", "Shared memory of the host's programs, such as databases, becomes readable "
                                "and writable from inside."),
     QT_TRANSLATE_NOOP(
         "Guide", "Use private IPC. Two containers that must share memory can share it with each other."),
     "docker run --ipc private IMAGE",
     nullptr,
     {"C-IPCHOST"}},
    {GuidePart::Tips,
     "tip-21",
     21,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A memory limit"),
     QT_TRANSLATE_NOOP("Guide", "One container that leaks or is made to takes all memory, and the kernel "
                                "kills whatever it finds on the host."),
     QT_TRANSLATE_NOOP("Guide", "Measure, add some headroom, and set memory and swap to the same value. This "
                                "works on the running container."),
     "docker update -m 512m --memory-swap 512m CONTAINER",
     nullptr,
     {"C-MEM"}},
    {GuidePart::Tips,
     "tip-22",
     22,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No host UTS namespace"),
     QT_TRANSLATE_NOOP("Guide", "With --uts=host a process that may do so renames the host, which confuses "
                                "logs, alarms and certificates."),
     QT_TRANSLATE_NOOP("Guide", "Drop --uts=host, and name the container with --hostname."),
     "docker run --hostname app IMAGE",
     nullptr,
     {"C-UTSHOST"}},
    {GuidePart::Tips,
     "tip-23",
     23,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A CPU limit"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "A miner or an endless loop slows down everything else on the host, the monitoring included."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Set a ceiling with --cpus. A weight alone gives way only while others want the processor too."),
     "docker update --cpus 1 CONTAINER",
     nullptr,
     {"C-CPU"}},
    {GuidePart::Tips,
     "tip-24",
     24,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A limit of processes"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "A fork bomb in one container uses up the process table of the host; then nobody can even log in."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Limit the processes of the container itself; a few hundred are enough for nearly everything."),
     "docker update --pids-limit 200 CONTAINER",
     QT_TRANSLATE_NOOP("Guide", "The tip uses --ulimit nproc. That counts per user over the whole host and "
                                "does nothing for root; --pids-limit counts the container."),
     {"C-PIDS", "C-NOFILE"}},
    {GuidePart::Tips,
     "tip-25",
     25,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Limited restarts"),
     QT_TRANSLATE_NOOP("Guide", "A container that dies and comes back for ever hides an attack or a fault, "
                                "and loads the host while doing so."),
     QT_TRANSLATE_NOOP("Guide", "Restart on failure and only a few times: the tip allows ten, the CIS "
                                "benchmark five. Let monitoring tell you when it gave up."),
     "docker update --restart on-failure:5 CONTAINER",
     nullptr,
     {"C-RESTART", "C-STABLE"}},
    {GuidePart::Tips,
     "tip-26",
     26,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A read-only root file system"),
     QT_TRANSLATE_NOOP(
         "Guide",
         "What cannot be written cannot be replaced: no tools are fetched, no start script is changed."),
     QT_TRANSLATE_NOOP("Guide", "Start with --read-only, with a tmpfs for /tmp and /run and a volume for "
                                "data. docker diff shows what still writes."),
     "docker run --read-only --tmpfs /tmp:rw,noexec,nosuid,size=64m IMAGE",
     nullptr,
     {"C-ROFS", "R-DIFF"}},
    {GuidePart::Tips,
     "tip-27",
     27,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Devices with the least rights"),
     QT_TRANSLATE_NOOP("Guide", "A disk or memory device inside is the host itself. Without a word about "
                                "rights a device may be read, written and created."),
     QT_TRANSLATE_NOOP("Guide",
                       "Pass on only the device that is needed, and read-only where reading is enough."),
     "docker run --device=/dev/x:/dev/x:r IMAGE",
     QT_TRANSLATE_NOOP("Guide", "The tip writes the rights as a flag of its own, which docker does not know. "
                                "They are the third part of --device, after the second colon."),
     {"C-DEVICE"}},
    {GuidePart::Tips,
     "tip-28",
     28,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Never the engine's socket inside"),
     QT_TRANSLATE_NOOP("Guide", "Through the socket a process starts a privileged container of its own and "
                                "is root on the host. Mounting it read-only changes nothing."),
     QT_TRANSLATE_NOOP("Guide",
                       "Remove the mount. Programs that must ask the engine get a proxy that passes single "
                       "calls only. Mount no folders of the host either, open or disguised as volumes."),
     "docker ps -q | xargs docker inspect --format '{{.Name}} {{range .Mounts}}{{.Source}} {{end}}'",
     nullptr,
     {"V-SOCK", "V-HOSTPATH", "V-HIDDENBIND"}},
    {GuidePart::Tips,
     "tip-29",
     29,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A limit of open files"),
     QT_TRANSLATE_NOOP("Guide", "A process that opens files or connections without end starves others, and "
                                "makes some programs slow without any attack."),
     QT_TRANSLATE_NOOP(
         "Guide",
         "Set a default for all containers in daemon.json, and another one where a service needs more."),
     "{ \"default-ulimits\": { \"nofile\": { \"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 4096 } } }",
     nullptr,
     {"C-NOFILE", "H-ULIMITDEF"}},
    {GuidePart::Tips,
     "tip-30",
     30,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A hardened kernel or a product that guards it"),
     QT_TRANSLATE_NOOP("Guide", "Commercial products such as Atomicorp's harden kernel and host as a whole, "
                                "for those who have nobody to do that."),
     QT_TRANSLATE_NOOP("Guide", "Choose by what it stops in a test of yours, not by its name. The free means "
                                "of this guide come first."),
     nullptr,
     nullptr,
     {"M-RTSEC"}},
    {GuidePart::Tips,
     "tip-31",
     31,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A product that watches containers at run time"),
     QT_TRANSLATE_NOOP("Guide", "Some attacks show only while they happen: a shell where none belongs, a "
                                "connection to an unknown place."),
     QT_TRANSLATE_NOOP("Guide", "Twistlock, which the tip names, has become a part of Prisma Cloud; Falco "
                                "and Tetragon do the same work as free software."),
     nullptr,
     nullptr,
     {"M-RTSEC"}},
    {GuidePart::Tips,
     "tip-32",
     32,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "A host per zone of trust"),
     QT_TRANSLATE_NOOP("Guide", "Containers of one host share its kernel: one that escapes has them all. A "
                                "virtual machine in between is a much thicker wall."),
     QT_TRANSLATE_NOOP("Guide", "Give customers, users and grades of trust virtual machines of their own, or "
                                "runtimes such as gVisor and Kata."),
     "docker run --runtime runsc IMAGE",
     nullptr,
     {"M-VMISO", "C-RUNTIME"}},
    {GuidePart::Tips,
     "tip-33",
     33,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "No setuid and setgid programs"),
     QT_TRANSLATE_NOOP("Guide", "A program with this bit runs as its owner, mostly root, whoever starts it: "
                                "the usual way from an ordinary user to root."),
     QT_TRANSLATE_NOOP("Guide", "Remove the bits in the image, and start with no-new-privileges, which makes "
                                "those that are left harmless."),
     "RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
     QT_TRANSLATE_NOOP("Guide", "The tip searches with -perm +6000, which find no longer accepts: write "
                                "-perm /6000. And no-new-privileges now does most of the work."),
     {"I-SETUID", "C-NNP", "H-NNP", "R-DIFF"}},
    {GuidePart::Tips,
     "tip-34",
     34,
     nullptr,
     QT_TRANSLATE_NOOP("Guide", "Drop all capabilities"),
     QT_TRANSLATE_NOOP("Guide", "Even the fourteen that a container has by default allow forging packets or "
                                "making devices. Hardly any program needs them."),
     QT_TRANSLATE_NOOP("Guide", "Drop ALL, start, and add what the error messages ask for, one by one."),
     "docker run --cap-drop ALL --cap-add CHOWN IMAGE",
     nullptr,
     {"C-CAPS", "C-NETRAW"}},
};

} // namespace

std::span<const GuideTopic> tips18To34() {
    return table;
}

} // namespace hullwatch::guide
