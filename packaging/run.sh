#!/bin/bash
# run.sh [OPTION…]: from a bare Debian 12 to the kiosk in demo mode: installs what is missing, builds, opens the window.
# Options go to the window program, for example --scenario decline. Without a display the same journey is played
# headlessly: QR code and claims in the terminal, a picture of every page in a folder.
# Outside this project's folder nothing is written but the packages and the records of verifications.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/release

packaging/install-packages.sh run

# The window of a local X server is a socket; a forwarded one (ssh -X) is a TCP port.
display_usable() {
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        case $WAYLAND_DISPLAY in
        /*) [ ! -S "$WAYLAND_DISPLAY" ] || return 0 ;;
        *) [ ! -S "${XDG_RUNTIME_DIR:-/nonexistent}/$WAYLAND_DISPLAY" ] || return 0 ;;
        esac
    fi
    [ -n "${DISPLAY:-}" ] || return 1
    local host=${DISPLAY%:*} number=${DISPLAY##*:}
    number=${number%%.*}
    case $number in '' | *[!0-9]*) return 1 ;; esac
    if [ -z "$host" ] || [ "$host" = unix ]; then
        [ -S "/tmp/.X11-unix/X$number" ] || grep -qs "@/tmp/.X11-unix/X$number\$" /proc/net/unix
    else
        timeout 3 bash -c "exec 3<>/dev/tcp/\$1/\$2" - "$host" $((6000 + number)) 2>/dev/null
    fi
}

if display_usable; then
    packaging/build.sh release verifier-kiosk
    echo "== Opening the kiosk in demo mode. Tap \"Driver licence\"; close the window or press Ctrl+C here to end."
    start=$SECONDS
    code=0
    "$build/verifier-kiosk" --demo "$@" || code=$?
    # Qt ends with SIGABRT at once when a display is there but lets nobody in.
    if [ $code -ne 134 ] || [ $((SECONDS - start)) -ge 5 ]; then
        exit $code
    fi
    echo "The display ${WAYLAND_DISPLAY:-$DISPLAY} could not be used, see above; going on without one."
else
    echo "== No display: playing the journey headlessly."
fi

packaging/build.sh release verifier-kiosk verifier-kiosk-cli
echo
echo "== At the desk: verifier-kiosk-cli verify driver-licence --demo"
"$build/verifier-kiosk-cli" verify driver-licence --demo </dev/null
pictures=$build/screenshots
rm -rf "$pictures"
mkdir -p "$pictures"
echo
echo "== On the screen: a picture of every page"
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='kiosk.*.info=false' "$build/verifier-kiosk" --demo --screenshots "$pictures" </dev/null
count=$(find "$pictures" -name '*.png' | wc -l)
echo
echo "$count pictures of the kiosk's pages are in $PWD/$pictures"
[ "$count" -gt 0 ]
