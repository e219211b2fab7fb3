#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stands in for ssh where a test wants many connections, or odd ones: the name of the host says what happens.
# With RECORD set, that file gets the arguments, each with a zero byte behind it.

if [ -n "${RECORD:-}" ]; then
    printf '%s\0' "$@" >"$RECORD"
fi
words=$*
while [ "$1" != -- ]; do
    shift
done
host=$2
carriage_return=$(printf '\r')

# answer BODY [header]: one answer to one request.
answer() {
    printf 'HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\nContent-Length: %d\r\n%s\r\n%s' "${#1}" "${2:-}" "$1"
}

# Answers every request with BODY until there are no more.
serve() {
    while IFS= read -r line; do
        [ "$line" != "$carriage_return" ] || answer "$1"
    done
}

case $host in
    [kK]ept*) serve "$words" ;;
    once) answer ok "Connection: close$carriage_return
" ;;
    cut) printf 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes.' ;;
    deaf) exec sleep 1000 ;;
    stubborn)
        trap '' TERM HUP
        while :; do sleep 0.1; done
        ;;
    descriptors)
        # shellcheck disable=SC2012 # numbers only; the last is of ls itself
        serve "$(ls /proc/self/fd | tr '\n' ' ')"
        ;;
    signals) serve "$(grep -E 'SigIgn|SigBlk' /proc/self/status | tr -d '\t\n')" ;;
    noisy)
        head -c 3000000 /dev/zero | tr '\0' x >&2
        echo "ssh: connect to host noisy port 22: No route to host" >&2
        exit 255
        ;;
    garbage) echo "Welcome to this machine." ;;
    refused)
        echo "ssh: connect to host refused port 22: Connection refused" >&2
        exit 255
        ;;
    killed) kill -s KILL $$ ;;
esac
