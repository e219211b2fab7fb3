#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The inner half of hullwatch::test::RealEngine: one Docker daemon for one test program. It expects to be started as
# root in mount, network and process namespaces of its own, below an init that reaps, so that the daemon's bridge,
# packet filter rules, mounts, /run and published ports are nobody else's, and nothing of it can outlive this script.
#
# usage: isolated-engine.sh OUTSIDE DIRECTORY GROUP [daemon option]...
#   standard input    the lifeline: at its end, wanted or because the test died, everything here ends
#   standard output   a listening TCP socket, which the daemon serves with mutual TLS (it was bound outside, on the
#                     machine's own loopback, where the test can reach it)
#   standard error    the log
#   OUTSIDE           the process namespace of the caller, as readlink shows /proc/self/ns/pid
#   DIRECTORY         holds ca.pem cert.pem key.pem daemon.json; removed at the lifeline's end
#   GROUP             the group that may use the Unix socket DIRECTORY/docker.sock
set -eu

outside=$1
directory=$2
group=$3
shift 3
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cgroup=hullwatch-test-$(basename "$directory")

# It ends by killing every process it can see: that must never be the machine's.
inside=$(readlink /proc/self/ns/pid)
case $outside in "pid:["*"]") ;; *) inside=$outside ;; esac
if [ "$inside" = "$outside" ] || [ "$PPID" -ne 1 ]; then
    echo "isolated-engine.sh: this needs a process namespace of its own" >&2
    exit 1
fi

exec 4<&0 3<&1 0</dev/null 1>&2

# A /run of its own: the socket that the containers see at /run/docker.sock is this daemon's, and no firewalld or
# systemd of the machine is talked to. The resolver file often is a link into /run, and the daemon needs one.
resolver=$(readlink -f /etc/resolv.conf || echo /etc/resolv.conf)
nameservers=$(cat "$resolver" 2>/dev/null || true)
mount -t tmpfs tmpfs /run
if [ ! -e "$resolver" ]; then
    mkdir -p "$(dirname "$resolver")"
    echo "$nameservers" >"$resolver"
fi
# The daemon writes a key file there.
mkdir -p /etc/docker
mount -t tmpfs tmpfs /etc/docker
busybox ip link set lo up
# In memory, images and containers cost no disk, and ending every container's overlay does not wait for the disk to
# write what the rest of the machine has in its caches.
mkdir "$directory/data" "$directory/exec"
mount -t tmpfs tmpfs "$directory/data"
mount -t tmpfs tmpfs "$directory/exec"
# Of a mount namespace of one's own, nothing may be handed on to containers unless it is asked for.
mkdir "$directory/shared"
mount -t tmpfs tmpfs "$directory/shared"
mount --make-shared "$directory/shared"
# containerd drops a dump beside other people's files when it is slow to start.
mkdir "$directory/exec/tmp"
export TMPDIR="$directory/exec/tmp"

# start_engine [daemon option]...: runs the daemon in the background; `engine` is its process.
start_engine() {
    # shellcheck disable=SC2016 # $$ must be the pid of the inner shell, which becomes the daemon
    sh -c 'LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"' sh dockerd \
        --config-file "$directory/daemon.json" --pidfile "$directory/pid" \
        --data-root "$directory/data" --exec-root "$directory/exec" \
        --group "$group" -H "unix://$directory/docker.sock" -H unix:///run/docker.sock \
        --tlsverify --tlscacert "$directory/ca.pem" --tlscert "$directory/cert.pem" --tlskey "$directory/key.pem" \
        --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$cgroup" "$@" 4<&- &
    engine=$!
    echo "$engine" >"$directory/engine"
}

start_engine -H fd:// "$@"
(
    exec 3<&-
    cat <&4 >/dev/null
    : >"$directory/ended"
    kill -s KILL "$(cat "$directory/engine")"
) &
exec 3<&- 4<&-

# A daemon that ends while there is DIRECTORY/down was killed by the test: it starts anew, on its sockets only, as soon
# as that file is gone.
status=0
wait "$engine" || status=$?
while [ -e "$directory/down" ] && [ ! -e "$directory/ended" ]; do
    while [ -e "$directory/down" ] && [ ! -e "$directory/ended" ]; do
        sleep 0.02
    done
    [ ! -e "$directory/ended" ] || break
    start_engine "$@"
    status=0
    wait "$engine" || status=$?
done

# Everything in this process namespace but init and this shell; the containers die with it.
kill -s KILL -- -1 2>/dev/null || true

umount -l "$directory/data" "$directory/exec" "$directory/shared"

# A control group can be removed only when its last process is reaped.
attempts=0
until find /sys/fs/cgroup -depth -type d -path "*/$cgroup*" -exec rmdir {} + 2>/dev/null; do
    attempts=$((attempts + 1))
    [ "$attempts" -lt 100 ] || break
    sleep 0.02
done

if [ -e "$directory/ended" ]; then
    rm -rf "$directory"
fi
exit "$status"
