#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The inner half of hullwatch::test::SshServer: an sshd on loopback whose one account is a root of its own. It expects
# to be started as root, as the init of mount and process namespaces of its own, so that no file of the machine is
# touched and that nothing of it, logins included, can outlive this script.
#
# usage: isolated-sshd.sh DIRECTORY SOCKET
#   standard input    the lifeline: at its end, wanted or because the test died, everything here ends
#   DIRECTORY         holds sshd_config and the empty directory home, and gets the file log
#   SOCKET            what a login finds at /var/run/docker.sock; empty for nothing
set -eu

directory=$1
socket=$2
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

if [ $$ -ne 1 ]; then
    echo "isolated-sshd.sh: this needs a process namespace of its own" >&2
    exit 1
fi

# sshd wants an empty directory there, which the package's service makes on machines that run it.
mount -t tmpfs tmpfs /run
mkdir -m 755 /run/sshd
if [ -n "$socket" ]; then
    ln -s "$socket" /run/docker.sock
fi
# The machine's root may be locked, and its start-up files may write.
{
    echo "root:x:0:0:root:$directory/home:/bin/sh"
    grep '^sshd:' /etc/passwd
} >"$directory/passwd"
echo 'root:*:19000:0:99999:7:::' >"$directory/shadow"
mount --bind "$directory/passwd" /etc/passwd
mount --bind "$directory/shadow" /etc/shadow

exec 3<&0 0</dev/null
"$(command -v sshd)" -D -e -f "$directory/sshd_config" 2>>"$directory/log" 3<&- &
cat <&3 >/dev/null
