#!/bin/bash
# build.sh PRESET [TARGET…]: configures build/PRESET when that is needed, then builds the targets (everything if none).
# KIOSK_CMAKE_ARGS holds further arguments for the configure step, such as -DKIOSK_SEEDS=folder. KIOSK_JOBS limits ninja.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ $# -lt 1 ]; then
    echo "usage: $0 PRESET [TARGET…]" >&2
    exit 64
fi
preset=$1
shift
build=build/$preset
start=$SECONDS
# The compiler cache stays inside the project too, unless the user has chosen a place.
export CCACHE_DIR=${CCACHE_DIR:-$PWD/build/ccache}

read -r -a arguments <<<"${KIOSK_CMAKE_ARGS:-}"
stamp=$build/.configured-with
if [ ! -f "$build/build.ninja" ] || [ ! -f "$stamp" ] || [ CMakePresets.json -nt "$stamp" ] ||
    { [ "${KIOSK_CMAKE_ARGS+set}" = set ] && [ "${arguments[*]}" != "$(cat "$stamp")" ]; }; then
    echo "== Configuring $build"
    mkdir -p "$build"
    if ! cmake --preset "$preset" "${arguments[@]}" >"$build/configure.log" 2>&1; then
        cat "$build/configure.log" >&2
        exit 1
    fi
    printf '%s\n' "${arguments[*]}" >"$stamp"
fi
echo "== Building $build${*:+: $*}"
ninja -C "$build" ${KIOSK_JOBS:+-j "$KIOSK_JOBS"} "$@"
echo "== Built $build in $((SECONDS - start)) s"
