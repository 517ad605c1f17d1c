#!/bin/bash
# long.sh [--scale small|full] [--only NAME] [--seed N]: soaks, kills, big data and fuzzing: every program of tests/long/
# and tests/fuzz/. "small" takes minutes and runs in CI, "full" takes hours. NAME is one of those programs, or "long" or
# "fuzz" for all of a kind. The seed makes a run repeatable; it is chosen at random and printed when not given.
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
        sed -n '2,4s/^# //p' "$0" >&2
        exit 64
        ;;
    esac || exit 64
done
case $scale in
small) limit=300 fuzzing=30 ;;
full) limit=21600 fuzzing=600 ;;
*)
    echo "--scale is small or full" >&2
    exit 64
    ;;
esac
[ -n "$seed" ] || seed=$(($(od -An -N4 -tu4 /dev/urandom) % 2147483647))
echo "== Long tests, scale $scale, seed $seed"

work=$PWD/build/long
mkdir -p "$work"
programs=()
fuzzers=()
for source in tests/long/*.cpp; do
    name=$(basename "$source" .cpp)
    case ${only:-long} in long | "$name") programs+=("$name") ;; esac
done
for source in tests/fuzz/fuzz_*.cpp; do
    name=$(basename "$source" .cpp)
    case ${only:-fuzz} in fuzz | "$name") fuzzers+=("$name") ;; esac
done
if [ $((${#programs[@]} + ${#fuzzers[@]})) -eq 0 ]; then
    echo "There is no long test${only:+ named $only}." >&2
    exit 64
fi
packaging/install-packages.sh "$([ ${#fuzzers[@]} -gt 0 ] && echo ci || echo test)" || exit 1

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
# fuzz NAME: one fuzzer for its time. What earlier runs found interesting is kept in the build folder; what the project
# ships seeds it.
fuzz() {
    local name=$1 home=$work/$1 code
    local corpus=("$source/build/fuzz/corpus/$name") dictionary=()
    mkdir -p "${corpus[0]}" "$home"
    [ ! -d "tests/fuzz/corpus/$name" ] || corpus+=("$source/tests/fuzz/corpus/$name")
    [ ! -f "tests/fuzz/$name.dict" ] || dictionary=("-dict=$source/tests/fuzz/$name.dict")
    # The standard output is closed: what the code under test prints of foreign bytes is nobody's business.
    env HOME="$home" TZ=UTC LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        LSAN_OPTIONS="suppressions=$lsan:print_suppressions=0" UBSAN_OPTIONS=print_stacktrace=1 \
        timeout -k 10 $((fuzzing + 120)) "$source/build/fuzz/fuzz/$name" "-max_total_time=$fuzzing" "-seed=$seed" \
        -timeout=25 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 -close_fd_mask=1 "${dictionary[@]}" \
        "-artifact_prefix=$source/build/fuzz/$name-" "${corpus[@]}" </dev/null >"$home/output" 2>&1
    code=$?
    echo "$code" >"$home/code"
    echo "-- $name: $([ $code -eq 0 ] && echo passed || echo "FAILED with $code"), $(
        sed -nE 's/^stat::number_of_executed_units: *([0-9]+)/\1 inputs/p; s/^stat::average_exec_per_sec: *([0-9]+)/\1 a second/p; s/^stat::peak_rss_mb: *([0-9]+)/\1 MB/p' \
            "$home/output" | paste -sd, | sed 's/,/, /g')"
    [ $code -eq 0 ] || tail -n 60 "$home/output" | cut -c -300
}
if [ ${#fuzzers[@]} -gt 0 ]; then
    echo
    echo "== ${#fuzzers[@]} fuzzers, $fuzzing s each, $(nproc) at a time"
    if packaging/build.sh fuzz kiosk-fuzz; then
        for name in "${fuzzers[@]}"; do
            while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do wait -n; done
            fuzz "$name" &
        done
        wait
        for name in "${fuzzers[@]}"; do
            if [ "$(cat "$work/$name/code" 2>/dev/null)" = 0 ]; then passed+=("$name"); else failed+=("$name"); fi
        done
    else
        failed+=(build-fuzz)
    fi
fi

echo
echo "seed $seed, $SECONDS s"
for name in "${failed[@]}"; do echo "FAILED: $name"; done
echo "long: ${#passed[@]} passed, ${#failed[@]} failed"
[ ${#failed[@]} -eq 0 ]
