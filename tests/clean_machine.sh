#!/usr/bin/env bash
# Two commands on a fresh machine, as README promises: a new Debian with nothing but make
# and Python, a fresh clone of what is committed, then `make run` and `make test` in it.
#
#   sudo tests/clean_machine.sh [FOLDER]
#
# Needs root, debootstrap, about 3 GB of disk and ten minutes. The new Debian is made in
# FOLDER and kept there for another try; without one it is deleted at the end. Package
# sources and the settings of apt and pip are this machine's own.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
kept=${1:-}
root=$(realpath -m "${kept:-$(mktemp -d /var/tmp/clean-machine.XXXXXX)}")
# Nothing is mounted out here: the namespace below takes its mounts with it.
[ -n "$kept" ] || trap 'rm -rf --one-file-system "$root"' EXIT
[ -n "$kept" ] || chmod 755 "$root" # mktemp made it for root alone; it is everybody's / in there

more=,make,python3,python3-venv
. "$here/tests/new_debian.sh"
rm -rf "$root/root/companion"
git clone --quiet --no-hardlinks "$here" "$root/root/companion"
cat >"$root/root/two-commands" <<'INSIDE'
set -euo pipefail
mount -t proc proc /proc
cd /root/companion

echo "== make run: sets itself up, and every part works"
QT_QPA_PLATFORM=offscreen make run ARGS=self-test

echo "== make run: the window opens and stays open"
code=0
QT_QPA_PLATFORM=offscreen timeout --foreground 15 make run >/root/window 2>&1 || code=$?
cat /root/window
[ "$code" = 124 ] # it was ended, it did not end
! grep -q Traceback /root/window

echo "== make test"
make test

echo "== make run on a real screen"
# As a desktop it stays as it is when a program lets go of it, and is awaited.
rm -f /root/ready && mkfifo /root/ready
Xvfb :77 -nolisten tcp -noreset -displayfd 3 3>/root/ready & screen=$!
read -r _ </root/ready
code=0
DISPLAY=:77 timeout --foreground 15 make run >/root/window 2>&1 || code=$?
cat /root/window
kill "$screen"
[ "$code" = 124 ]
! grep -q Traceback /root/window
echo "== two commands were enough"
INSIDE

inside two-commands
