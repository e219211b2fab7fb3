// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecontainers.h"

namespace hullwatch::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kSleep{u"sleep"_s, u"86400"_s};

ContainerRecipe recipe(const QString &name, const QString &options, const QStringList &command = kSleep) {
    return {name, options.split(u' ', Qt::SkipEmptyParts), command};
}

ContainerRecipe after(const QString &other, ContainerRecipe recipe) {
    recipe.after = other;
    return recipe;
}

ContainerRecipe with(const QStringList &preparations, ContainerRecipe recipe) {
    recipe.needs = preparations;
    for (const QLatin1StringView image : {kServiceImage, kLeakyImage}) {
        if (preparations.contains(image))
            recipe.image = image;
    }
    return recipe;
}

/// Not started.
ContainerRecipe created(const QString &name, const QString &options) {
    ContainerRecipe made = recipe(name, options);
    made.runs = false;
    return made;
}

QStringList shell(const QString &script) {
    return {u"sh"_s, u"-c"_s, script};
}

ContainerRecipe hardened() {
    return with({u"own"_s, kServiceImage},
                recipe(u"hardened"_s,
                       u"--user 10001:10001 --cap-drop ALL --security-opt no-new-privileges --read-only "
                       "--tmpfs /tmp -m 64m --memory-swap 64m --pids-limit 100 --cpus 0.5 "
                       "--ulimit nofile=1024:4096 --restart on-failure:5 --network own --ipc private "
                       "--cgroupns private --init --log-driver local "
                       "--label com.docker.compose.project=shop"_s));
}

QList<ContainerRecipe> privileges(const QString &directory) {
    return {
        recipe(u"privileged"_s, u"--privileged"_s),
        recipe(u"sysadmin"_s, u"--cap-add SYS_ADMIN"_s),
        recipe(u"dropaddall"_s, u"--cap-drop ALL --cap-add ALL"_s),
        created(u"dropadd"_s, u"--cap-drop ALL --cap-add NET_BIND_SERVICE"_s),
        recipe(u"rootgroup"_s, u"--user 1000:0"_s),
        recipe(u"zerozero"_s, u"--user 0:0"_s),
        created(u"rootroot"_s, u"--user root:root"_s),
        created(u"toor"_s, u"--user toor"_s),
        created(u"dockergroup"_s, u"--user 1000:1000 --group-add 0"_s),
        with({kServiceImage}, created(u"imageuser"_s, {})),
        recipe(u"nnpfalse"_s, u"--security-opt no-new-privileges:false"_s),
        recipe(u"seccompoff"_s, u"--security-opt seccomp=unconfined"_s),
        recipe(u"seccompallow"_s, u"--security-opt seccomp="_s + directory + u"/seccomp-allow.json"_s),
        recipe(u"apparmoroff"_s, u"--security-opt apparmor=unconfined"_s),
        created(u"unmasked"_s, u"--security-opt systempaths=unconfined"_s),
        created(u"cgroupnshost"_s, u"--cgroupns host"_s),
        created(u"usernshost"_s, u"--userns host"_s),
        created(u"sysctl"_s, u"--sysctl net.ipv4.ip_forward=1"_s),
        created(u"kmsg"_s, u"--device /dev/kmsg"_s),
        {u"anydevice"_s, {u"--device-cgroup-rule"_s, u"b *:* rwm"_s}, kSleep, kTestImage, false},
        created(u"harmlessdevice"_s, u"--device /dev/null:/dev/spare:r"_s),
    };
}

QList<ContainerRecipe> namespaces() {
    return {
        recipe(u"hostnet"_s, u"--network host"_s),
        after(u"hostnet"_s, recipe(u"joinhostnet"_s, u"--network container:hostnet"_s)),
        recipe(u"hostpid"_s, u"--pid host"_s),
        after(u"plain"_s, created(u"joinpid"_s, u"--pid container:plain"_s)),
        after(u"hostpid"_s, created(u"joinhostpid"_s, u"--pid container:hostpid"_s)),
        created(u"hostipc"_s, u"--ipc host"_s),
        recipe(u"shareable"_s, u"--ipc shareable"_s),
        after(u"shareable"_s, recipe(u"joinipc"_s, u"--ipc container:shareable"_s)),
        created(u"hostuts"_s, u"--uts host"_s),
    };
}

QList<ContainerRecipe> limits() {
    return {
        recipe(u"pidsunlimited"_s, u"--pids-limit -1"_s),
        created(u"pidszero"_s, u"--pids-limit 0"_s),
        recipe(u"memswap"_s, u"-m 64m --memory-swap -1"_s),
        created(u"cpuquota"_s, u"--cpu-quota 50000"_s),
        created(u"cpuset"_s, u"--cpuset-cpus 0"_s),
        created(u"cpushares"_s, u"--cpu-shares 512"_s),
        created(u"nproc"_s, u"--ulimit nofile=1024:4096 --ulimit nproc=64:64"_s),
        created(u"manyfiles"_s, u"--ulimit nofile=-1"_s),
        created(u"spared"_s, u"--oom-score-adj -500"_s),
        created(u"onfailure"_s, u"--restart on-failure"_s),
        created(u"onfailurezero"_s, u"--restart on-failure:0"_s),
        created(u"always"_s, u"--restart always"_s),
        recipe(u"busy"_s, u"--cpus 0.2"_s, shell(u"while :; do :; done"_s)),
        recipe(u"crashed"_s, {}, shell(u"exit 139"_s)),
    };
}

QList<ContainerRecipe> mounts(const QString &directory) {
    const QString shared = u"-v "_s + directory + u"/shared:/shared:"_s;
    return {
        recipe(u"sock"_s, u"-v /var/run/docker.sock:/var/run/docker.sock:ro"_s),
        recipe(u"movedsock"_s, u"-v "_s + directory + u"/docker.sock:/var/run/docker.sock"_s),
        recipe(u"sockdir"_s, u"-v /var/run:/host/run"_s),
        with({u"runtime-directory"_s}, recipe(u"hiddensock"_s, u"-v runtime-directory:/innocent"_s)),
        created(u"hostetc"_s, u"-v /etc:/host/etc:ro"_s),
        with({u"host-config"_s}, created(u"hiddenetc"_s, u"-v host-config:/config"_s)),
        recipe(u"shared"_s, shared + u"shared"_s),
        created(u"slaved"_s, shared + u"slave"_s),
        created(u"rwvolume"_s, u"--read-only -v data:/data"_s),
        created(u"rwcode"_s, u"--read-only -v "_s + directory + u"/shared:/app"_s),
        created(u"tmpfsexec"_s, u"--read-only --tmpfs /tmp:rw,exec"_s),
        after(u"rwvolume"_s, created(u"borrower"_s, u"--volumes-from rwvolume"_s)),
    };
}

QList<ContainerRecipe> networks() {
    return {
        recipe(u"published"_s, u"-p 8081:80"_s),
        recipe(u"loopback"_s, u"-p 127.0.0.1:8082:80"_s),
        recipe(u"lowport"_s, u"-p 127.0.0.1:81:80"_s),
        created(u"v6port"_s, u"-p [::]:8083:80"_s),
        created(u"publishall"_s, u"--expose 80 -P"_s),
        created(u"nonet"_s, u"--network none"_s),
        after(u"plain"_s, created(u"linked"_s, u"--link plain:peer"_s)),
        with({u"own"_s},
             after(u"hardened"_s, created(u"ownlinked"_s, u"--network own --link hardened:peer"_s))),
        with({u"own"_s}, recipe(u"ownnet"_s, u"--network own --cap-drop NET_RAW"_s)),
        created(u"hostgateway"_s, u"--add-host host:host-gateway"_s),
    };
}

QList<ContainerRecipe> habits() {
    return {
        with({kServiceImage}, created(u"nohealth"_s, u"--no-healthcheck"_s)),
        with({kLeakyImage}, created(u"untagged"_s, {})),
        created(u"inited"_s, u"--init"_s),
        created(u"secretenv"_s, u"-e DATABASE_URL=postgres://app:Tr0ub4dor@db/app"_s),
        {u"secretarg"_s, {}, kSleep + QStringList{u"--password"_s, u"Tr0ub4dor"_s}, kTestImage, false},
        created(u"secretlabel"_s, u"--label feed=https://app:Tr0ub4dor@feeds.example/new"_s),
        created(u"secretfile"_s, u"-e DATABASE_PASSWORD_FILE=/run/secrets/database"_s),
        created(u"lognone"_s, u"--log-driver none"_s),
        created(u"logbounded"_s, u"--log-driver json-file --log-opt max-size=10m"_s),
        recipe(u"execed"_s, {}),
        recipe(u"writer"_s, {},
               shell(u"echo new >/tmp/added; echo more >>/etc/motd; rm /etc/removed; sleep 86400"_s)),
    };
}

} // namespace

QList<Preparation> preparations(const QString &directory) {
    const auto bind = [](const QString &name, const QString &device) {
        return Preparation{name,
                           {u"volume"_s, u"create"_s, u"-o"_s, u"type=none"_s, u"-o"_s, u"o=bind"_s, u"-o"_s,
                            u"device="_s + device, name}};
    };
    return {
        bind(u"runtime-directory"_s, u"/var/run"_s),
        bind(u"host-config"_s, u"/etc"_s),
        {u"spare"_s, {u"volume"_s, u"create"_s, u"spare"_s}},
        {u"own"_s, {u"network"_s, u"create"_s, u"own"_s}},
        {u"inside"_s, {u"network"_s, u"create"_s, u"--internal"_s, u"inside"_s}},
        {kServiceImage,
         {u"import"_s, u"--change"_s, u"USER 10001:10001"_s, u"--change"_s,
          u"HEALTHCHECK --interval=3s CMD [\"test\", \"-d\", \"/proc/1\"]"_s, directory + u"/image.tar"_s,
          kServiceImage}},
        {kLeakyImage, {u"build"_s, u"-t"_s, kLeakyImage, directory + u"/leaky"_s}},
    };
}

QList<ContainerRecipe> containerRecipes(const QString &directory) {
    return QList<ContainerRecipe>{recipe(u"plain"_s, {}), hardened()} + privileges(directory) + namespaces() +
           limits() + mounts(directory) + networks() + habits();
}

} // namespace hullwatch::test
