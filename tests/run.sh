#!/bin/bash
# run.sh [--preset dev|asan|coverage] [--retry] [CTEST-OPTION…]: installs what is missing, builds, runs the everyday suite.
# --retry repeats what failed once, alone, and calls it unsteady if it then passes. CTEST-OPTION: for example -R tst_json.
# Leaves build/PRESET/failed.txt and build/PRESET/unsteady.txt, one test a line.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
preset=dev
retry=
while [ $# -gt 0 ]; do
    case $1 in
    --preset) preset=${2:?--preset needs a name} && shift 2 ;;
    --retry) retry=yes && shift ;;
    -h | --help)
        sed -n '2,4s/^# //p' "$0"
        exit 0
        ;;
    *) break ;;
    esac
done
build=build/$preset
logs=$build/Testing/Temporary
rm -f "$build/failed.txt" "$build/unsteady.txt"

packaging/install-packages.sh test || exit 1
packaging/build.sh "$preset" kiosk-tests || exit 1

# The tests wait far more than they compute, so four times as many as there are cores keep the cores busy.
jobs=$((4 * $(nproc)))
[ "$preset" = dev ] || jobs=$(nproc)
echo "== Running the tests, $jobs at a time"
rm -f "$logs/LastTestsFailed.log"
began=$(date +%s%N)
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$jobs" "$@" </dev/null >"$build/suite.log" 2>&1
code=$?
took=$((($(date +%s%N) - began) / 1000000))
cat "$build/suite.log"
cp "$logs/LastTest.log" "$build/suite-detail.log" 2>/dev/null

touch "$build/failed.txt" "$build/unsteady.txt"
sed 's/^[0-9]*://' "$logs/LastTestsFailed.log" >"$build/failed.txt" 2>/dev/null
if [ $code -ne 0 ] && [ -n "$retry" ] && [ -s "$build/failed.txt" ]; then
    echo "== Once more, alone: $(paste -sd' ' "$build/failed.txt")"
    cp "$build/failed.txt" "$build/failed-first.txt"
    ctest --test-dir "$build" --output-on-failure --rerun-failed -j 1 </dev/null
    code=$?
    : >"$build/failed.txt"
    if [ $code -ne 0 ]; then sed 's/^[0-9]*://' "$logs/LastTestsFailed.log" >"$build/failed.txt"; fi
    grep -vxFf "$build/failed.txt" "$build/failed-first.txt" >"$build/unsteady.txt"
    rm -f "$build/failed-first.txt"
fi

echo
echo "== The slowest"
sed -nE 's/.*Test +#[0-9]+: ([^ ]+) \.*.* ([0-9.]+) sec.*/\2 s  \1/p' "$build/suite.log" | sort -rn | head -n 5
sed 's/^/unsteady: /' "$build/unsteady.txt"
sed 's/^/FAILED: /' "$build/failed.txt"
printf '%d.%d s for %d programs\n' $((took / 1000)) $((took % 1000 / 100)) \
    "$(grep -cE '^ *[0-9]+/[0-9]+ Test' "$build/suite.log")"
# The sum over QtTest's own closing lines: test functions with their data rows.
awk -F'[ ,]+' '/^Totals: /{p += $2; f += $4; s += $6} END {printf "functions: %d passed, %d failed, %d skipped\n", p, f, s}' \
    "$build/suite-detail.log"
if [ $code -ne 0 ]; then
    echo "The suite FAILED."
    exit 1
fi
