# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by app/run and tests/run: which Debian 12 packages Hullwatch needs, how the missing ones get installed, and
# how a preset is built. Expects `set -euo pipefail`.

# shellcheck disable=SC2034 # used by the scripts that source this
build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libopengl-dev libxkbcommon-dev libvulkan-dev
    libcurl4-openssl-dev libssl-dev nlohmann-json3-dev qtkeychain-qt6-dev
)
# shellcheck disable=SC2034
runtime_packages=(qt6-wayland qt6-translations-l10n fonts-inter fonts-jetbrains-mono fonts-dejavu-core)
# shellcheck disable=SC2034
test_packages=(docker.io busybox-static iptables mount procps openssl openssh-server podman poppler-utils libyaml-cpp-dev)

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# missing_packages PACKAGE...: prints those that dpkg does not have installed, one a line.
missing_packages() {
    local -A installed=()
    local state package
    while read -r state package; do
        [[ $state != installed ]] || installed[$package]=1
    done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        [[ -n ${installed[$package]:-} ]] || say "$package"
    done
}

# Reads apt's status lines and prints a short line for every fifth of the way.
show_apt_progress() {
    local line step last=""
    while IFS= read -r line; do
        [[ $line =~ ^(dl|pm)status:[^:]*(:[a-z0-9]+)?:([0-9]+)\.[0-9]+: ]] || continue
        step=$((BASH_REMATCH[3] / 20 * 20))
        case ${BASH_REMATCH[1]} in
            dl) step="  downloading, $step %" ;;
            pm) step="  installing, $step %" ;;
        esac
        [[ $step == "$last" ]] || say "$step"
        last=$step
    done
}

# What root runs: installs the packages given, and reads the package lists anew only when the ones there do not lead
# to all of them. Status lines go to standard output, everything else to standard error. Nothing that is installed is
# ever removed for it. No service of a package that comes in is started or stays enabled: the tests run their own
# dockerd and sshd. A policy-rc.d of the machine's own is left alone and decides as ever.
# shellcheck disable=SC2016 # expanded by the shell that runs it
install_as_root='
    set -eu
    export DEBIAN_FRONTEND=noninteractive
    policy=/usr/sbin/policy-rc.d
    services="ssh.service ssh.socket docker.service docker.socket containerd.service podman.service podman.socket
        podman-auto-update.timer podman-restart.service"
    fresh=
    if [ -d /run/systemd/system ]; then
        for service in $services; do
            systemctl cat "$service" >/dev/null 2>&1 || fresh="$fresh $service"
        done
    fi
    tidy() {
        [ -z "${ours:-}" ] || rm -f "$policy"
        for service in $fresh; do
            systemctl disable "$service" >/dev/null 2>&1 || true
        done
    }
    trap tidy EXIT
    trap "exit 1" HUP INT TERM
    if [ ! -e "$policy" ] && [ ! -L "$policy" ]; then
        ours=yes
        printf "#!/bin/sh\nexit 101\n" >"$policy"
        chmod 755 "$policy"
    fi
    install() {
        apt-get install -y --no-install-recommends --no-remove -o APT::Status-Fd=3 -o Dpkg::Use-Pty=0 \
            -o DPkg::Lock::Timeout=300 "$@" 3>&1 1>&2
    }
    install "$@" || { apt-get update 1>&2 || true; install "$@"; }'

# install_packages PACKAGE...: installs those that are missing, in one go and with at most one question: sudo's.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "This is not a Debian system. Install what your system calls these Debian 12 packages:" \
            "  $*" \
            "and then build with: cmake --preset release && cmake --build --preset release"
    fi
    local missing privilege=() log
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "Some packages are missing, and only root can install them. Run as root:" \
                "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        privilege=(sudo)
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    log=$(mktemp)
    if ! "${privilege[@]}" sh -c "$install_as_root" sh "${missing[@]}" 2>"$log" </dev/null | show_apt_progress; then
        tail -n 15 "$log" >&2
        rm -f "$log"
        fail "" "The packages could not be installed: apt-get says why above. Is this machine offline? By hand:" \
            "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    fi
    rm -f "$log"
}

# build_preset ROOT PRESET [cmake --build option]...: configures when there is nothing to build from yet, and builds.
build_preset() {
    local root=$1 preset=$2 configure=(cmake)
    shift 2
    cd "$root" || return
    # Another clone of the same sources finds what this one has compiled.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "build/$preset/CMakeCache.txt"; then
        # Also a build folder that was copied or mounted from elsewhere ends up here.
        configure+=(--fresh)
    elif [[ -f build/$preset/build.ninja ]]; then
        configure=()
    fi
    if ((${#configure[@]})); then
        say "Configuring build/$preset"
        "${configure[@]}" --preset "$preset" --log-level=WARNING
    fi
    cmake --build --preset "$preset" "$@"
}
