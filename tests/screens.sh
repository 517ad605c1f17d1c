#!/bin/bash
# screens.sh DIR: a picture of every page of the kiosk, in both themes, drawn offscreen from the demo's journeys.
set -euo pipefail
if [ $# -ne 1 ]; then
    echo "usage: $0 DIR" >&2
    exit 64
fi
mkdir -p "$1"
directory=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install-packages.sh run
packaging/build.sh release verifier-kiosk
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='kiosk.*.info=false' TZ=UTC LC_ALL=C.UTF-8 build/release/verifier-kiosk --demo --screenshots "$directory" </dev/null
echo "$(find "$directory" -name '*.png' | wc -l) pictures in $directory"
