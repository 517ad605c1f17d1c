#!/bin/bash
# check-packages.sh: installs what lies in build/packages on clean systems and tries it there: the Debian packages, the archive where
# there is no Qt, the RPM in a folder of its own. Needs root and the system's package mirror, and some ten minutes.
# Prints a table of what was checked and fails if a line did.
set -uo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
packaging/install-packages.sh package || exit

packages=$PWD/build/packages
work=$PWD/build/check-packages
base=$work/base.tar
mkdir -p "$work"
. packaging/check/chroot.sh

newest() { find "$packages" -name "$1" -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2; }
deb=$(newest 'verifier-kiosk_*.deb') session=$(newest 'verifier-kiosk-session_*.deb')
archive=$(newest 'verifier-kiosk-*.tar.xz') rpm=$(newest 'verifier-kiosk-*.rpm')
for file in "$deb" "$session" "$archive" "$rpm"; do
    if [ ! -f "$file" ]; then
        echo "build/packages is not complete: packaging/package.sh makes all of them." >&2
        exit 66
    fi
done

table=() failed=0
# check WHAT COMMAND…: the command's last line of output is the figure.
check() {
    local what=$1 began output code figure result
    shift
    began=$(date +%s%N)
    output=$("$@" 2>&1)
    code=$?
    figure=$(tail -n 1 <<<"$output")
    result=ok
    if [ $code -ne 0 ]; then
        result=FAILED
        failed=1
        printf '%s\n' "$output" | tail -n 30 >&2
    fi
    table+=("| $what | $result | ${figure:0:110} |")
    printf '%-6s %s (%d s)\n' "$result" "$what" $((($(date +%s%N) - began) / 1000000000))
}

# One X server for all: clean systems reach it by its abstract socket.
exec 3<>"$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -dpi 96 >"$work/xvfb.log" 2>&1 &
server=$!
trap 'kill $server' EXIT
read -r -t 20 number < <(tail -n 1 -f "$work/display") || exit 69
display=:$number

. packaging/check/steps.sh

echo "== Debian packages"
root=$work/deb
fresh_root "$root" || exit
mkdir -p "$root/packages"
lowered "$deb" "$root/packages/older.deb"
cp "$deb" "$root/packages/newer.deb"
cp "$session" "$root/packages/session.deb"
listing >"$work/before"
check 'deb: an older version installs by apt' installs older.deb
check 'deb: the desk in the terminal verifies' verifies "$root" verifier-kiosk-cli
check 'deb: every page is drawn on an X server' draws "$root" verifier-kiosk
check 'deb: start to visible window' opens "$root" verifier-kiosk
check 'deb: manual pages, completion, menu' documented
check 'deb: the newer version keeps records' upgrades
check 'session: installs by apt' installs session.deb
check 'session: unit is sound, exposure at most 2.0' unit_is_sound
check 'session: on and off leave no trace' on_and_off
check 'session: records for its user' verifies_as_kiosk
check 'remove keeps configuration and records' removes
check 'purge leaves nothing' purges

echo "== Archive, without Qt"
root=$work/archive
fresh_root "$root" || exit
tar -xf "$archive" -C "$root/opt"
folder=/opt/$(basename "$archive" .tar.xz)
check 'archive: no Qt, no X library there' bare
check 'archive: the desk in the terminal verifies' verifies "$root" "$folder/verifier-kiosk-cli"
check 'archive: every page is drawn on an X server' draws "$root" "$folder/verifier-kiosk"
check 'archive: start to visible window' opens "$root" "$folder/verifier-kiosk"
check 'archive: every library is its own or glibc' self_contained
check 'archive: licences and list are complete' licensed

echo "== RPM"
root=$work/rpm
fresh_root "$root" || exit
check 'rpm: installs with rpm --root' rpm_installs
check 'rpm: the desk in the terminal verifies' verifies "$root" verifier-kiosk-cli
check 'rpm: every page is drawn on an X server' draws "$root" verifier-kiosk
check 'rpm: start to visible window' opens "$root" verifier-kiosk
check 'rpm: erasing leaves nothing' rpm_erases

printf '\n| checked | result | figure |\n| --- | --- | --- |\n'
printf '%s\n' "${table[@]}"
exit $failed
