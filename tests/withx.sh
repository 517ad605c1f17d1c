#!/bin/sh
# withx.sh PROGRAM [ARG…]: runs the program on a private X server with a window manager, and takes both down after it.
# KIOSK_XSIZE chooses the screen (1280x800). The server picks its own free display number. Exit code: the program's.
set -u
size=${KIOSK_XSIZE:-1280x800}
work=$(mktemp -d "${TMPDIR:-/tmp}/withx.XXXXXX") || exit 1
server='' manager='' program=''
finish() {
    for pid in $program $manager $server; do kill "$pid" 2>/dev/null; done
    [ -z "$server" ] || wait "$server" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -dpi 96 3>"$work/display" >"$work/xvfb.log" 2>&1 </dev/null &
server=$!
number=
# The server closes the pipe when it cannot start, so this read ends either way.
read -r number <"$work/display"
if [ -z "$number" ]; then
    echo "withx.sh: Xvfb did not start:" >&2
    cat "$work/xvfb.log" >&2
    exit 1
fi
DISPLAY=:$number
export DISPLAY
unset WAYLAND_DISPLAY XAUTHORITY
: "${QT_QPA_PLATFORM:=xcb}"
export QT_QPA_PLATFORM

if command -v openbox >/dev/null; then
    openbox --sm-disable >"$work/openbox.log" 2>&1 </dev/null &
    manager=$!
    # Full screen means nothing before a window manager answers; it says so in a property of the root window.
    tries=0
    until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
        tries=$((tries + 1))
        if [ $tries -ge 300 ] || ! kill -0 "$manager" 2>/dev/null; then
            echo "withx.sh: openbox did not start:" >&2
            cat "$work/openbox.log" >&2
            exit 1
        fi
        sleep 0.1
    done
else
    echo "withx.sh: openbox is missing" >&2
    exit 1
fi

"$@" &
program=$!
wait "$program"
code=$?
program=
exit $code
