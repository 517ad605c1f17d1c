#!/bin/bash
# long.sh [--scale small|full] [--only NAME] [--seed N]: soaks, kills, big data and fuzzing: every program of tests/long/,
# and with "full" or --only those of tests/fuzz/ where clang is installed. "small" takes minutes and runs in CI, "full"
# takes hours.
# The seed makes a run repeatable; it is chosen at random and printed when not given.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
scale=small
only=
seed=
while [ $# -gt 0 ]; do
    case $1 in
    --scale) scale=${2:-} && shift 2 ;;
    --only) only=${2:-} && shift 2 ;;
    --seed) seed=${2:-} && shift 2 ;;
    *)
        sed -n '2,5s/^# //p' "$0" >&2
        exit 64
        ;;
    esac || exit 64
done
case $scale in
small) limit=300 fuzzing=30 fuzzes=false ;;
full) limit=21600 fuzzing=600 fuzzes=true ;;
*)
    echo "--scale is small or full" >&2
    exit 64
    ;;
esac
[ -n "$seed" ] || seed=$(($(od -An -N4 -tu4 /dev/urandom) % 2147483647))
echo "== Long tests, scale $scale, seed $seed"
packaging/install-packages.sh test || exit 1

work=$PWD/build/long
mkdir -p "$work"
programs=()
fuzzers=()
for source in tests/long/*.cpp; do
    name=$(basename "$source" .cpp)
    if [ -e "$source" ] && [ "${only:-$name}" = "$name" ]; then programs+=("$name"); fi
done
for source in tests/fuzz/fuzz_*.cpp; do
    name=$(basename "$source" .cpp)
    if { $fuzzes || [ -n "$only" ]; } && [ -e "$source" ] && [ "${only:-$name}" = "$name" ]; then fuzzers+=("$name"); fi
done
if [ $((${#programs[@]} + ${#fuzzers[@]})) -eq 0 ]; then
    echo "There is no long test${only:+ named $only}." >&2
    exit 64
fi

failed=()
passed=()
# one NAME SECONDS COMMAND…: runs it in a home of its own, its output shown as it comes.
one() {
    local name=$1 seconds=$2 home=$work/$1 began=$SECONDS code
    shift 2
    rm -rf "$home"
    mkdir -p "$home/run" "$home/config"
    chmod 700 "$home/run"
    echo
    echo "== $name"
    (cd "$home" && env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home/run" TMPDIR="$home" TZ=UTC \
        LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen DBUS_SESSION_BUS_ADDRESS=disabled: \
        LSAN_OPTIONS="suppressions=$lsan:print_suppressions=0" \
        timeout -k 10 "$seconds" "$@" </dev/null)
    code=$?
    if [ $code -eq 0 ]; then
        passed+=("$name")
        echo "-- $name: passed in $((SECONDS - began)) s"
    else
        failed+=("$name")
        [ $code -ne 124 ] || echo "$name did not end within $seconds s" >&2
        echo "-- $name: FAILED with $code after $((SECONDS - began)) s; again with: tests/long.sh --scale $scale --only $name --seed $seed"
    fi
}
lsan=$PWD/tests/lsan.supp
source=$PWD

if [ ${#programs[@]} -gt 0 ]; then
    if packaging/build.sh dev kiosk-long; then
        for name in "${programs[@]}"; do
            one "$name" "$limit" "$source/build/dev/long/$name" --scale "$scale" --seed "$seed"
        done
    else
        failed+=(build-dev)
    fi
fi
if [ ${#fuzzers[@]} -gt 0 ] && command -v clang++ >/dev/null; then
    if packaging/build.sh fuzz kiosk-fuzz; then
        for name in "${fuzzers[@]}"; do
            # What earlier runs found interesting is kept in the build folder; what the project ships seeds it.
            mkdir -p "build/fuzz/corpus/$name"
            corpus=("$source/build/fuzz/corpus/$name")
            [ ! -d "tests/fuzz/corpus/$name" ] || corpus+=("$source/tests/fuzz/corpus/$name")
            dictionary=()
            [ ! -f "tests/fuzz/$name.dict" ] || dictionary=("-dict=$source/tests/fuzz/$name.dict")
            one "$name" $((fuzzing + 120)) "$source/build/fuzz/fuzz/$name" "-max_total_time=$fuzzing" "-seed=$seed" \
                -timeout=25 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -close_fd_mask=1 "${dictionary[@]}" \
                "-artifact_prefix=$source/build/fuzz/$name-" "${corpus[@]}"
        done
    else
        failed+=(build-fuzz)
    fi
elif [ ${#fuzzers[@]} -gt 0 ]; then
    echo "== clang is not installed: no fuzzing (packaging/install-packages.sh fuzz)"
fi

echo
echo "seed $seed, $SECONDS s"
for name in "${failed[@]}"; do echo "FAILED: $name"; done
echo "long: ${#passed[@]} passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
