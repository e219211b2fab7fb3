// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecontainers.h"

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kSleep{u"sleep"_s, u"86400"_s};

ContainerRecipe recipe(const QString &name, const QString &options, const QStringList &command = kSleep) {
    return {name, options.split(u' ', Qt::SkipEmptyParts), command, {}};
}

QStringList shell(const QString &script) {
    return {u"sh"_s, u"-c"_s, script};
}

} // namespace

QList<ContainerRecipe> containerRecipes(const QString &directory) {
    QList<ContainerRecipe> recipes{
        recipe(u"plain"_s, {}),
        recipe(u"hardened"_s,
               u"--user 10001:10001 --cap-drop ALL --security-opt no-new-privileges --read-only "
               "--tmpfs /tmp -m 64m --memory-swap 64m --pids-limit 100"_s),
        recipe(u"privileged"_s, u"--privileged"_s),
        recipe(u"sysadmin"_s, u"--cap-add SYS_ADMIN"_s),
        recipe(u"dropaddall"_s, u"--cap-drop ALL --cap-add ALL"_s),
        recipe(u"rootgroup"_s, u"--user 1000:0"_s),
        recipe(u"zerozero"_s, u"--user 0:0"_s),
        recipe(u"nnpfalse"_s, u"--security-opt no-new-privileges:false"_s),
        recipe(u"seccompoff"_s, u"--security-opt seccomp=unconfined"_s),
        recipe(u"seccompallow"_s, u"--security-opt seccomp="_s + directory + u"/seccomp-allow.json"_s),
        recipe(u"hostnet"_s, u"--network host"_s),
        recipe(u"joinhostnet"_s, u"--network container:hostnet"_s),
        recipe(u"hostpid"_s, u"--pid host"_s),
        recipe(u"sock"_s, u"-v /var/run/docker.sock:/var/run/docker.sock:ro"_s),
        recipe(u"movedsock"_s, u"-v "_s + directory + u"/docker.sock:/var/run/docker.sock:ro"_s),
        recipe(u"sockdir"_s, u"-v /var/run:/host/run"_s),
        recipe(u"hiddensock"_s, u"-v runtime-directory:/innocent"_s),
        recipe(u"published"_s, u"-p 8081:80"_s),
        recipe(u"loopback"_s, u"-p 127.0.0.1:8082:80"_s),
        recipe(u"pidsunlimited"_s, u"--pids-limit -1"_s),
        recipe(u"memswap"_s, u"-m 64m --memory-swap -1"_s),
        recipe(u"busy"_s, u"--cpus 0.5"_s, shell(u"while :; do :; done"_s)),
        recipe(u"writer"_s, {},
               shell(u"echo new >/tmp/added; echo more >>/etc/motd; rm /etc/removed; sleep 86400"_s)),
    };
    for (ContainerRecipe &each : recipes) {
        if (each.name == u"joinhostnet"_s)
            each.after = u"hostnet"_s;
    }
    return recipes;
}

} // namespace hullwatch::test
