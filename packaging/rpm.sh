#!/bin/bash
# rpm.sh [ARCHIVE]: wraps the self-contained archive (the newest in build/packages without it) into an RPM that lies in
# /opt/verifier-kiosk. The same archive gives the same bytes.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install-packages.sh package

results=$PWD/build/packages
archive=${1:-$(find "$results" -name 'verifier-kiosk-*.tar.xz' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2)}
[ -f "$archive" ] || { echo "No archive: packaging/archive.sh makes one." >&2; exit 66; }
archive=$(realpath "$archive")
work=$(realpath -m "${KIOSK_PACKAGE_FOLDER:-build/package}/rpm")
rm -rf "$work"
mkdir -p "$work/bundle" "$results"
tar -xf "$archive" -C "$work/bundle" --strip-components=1
version=$(sed -n 's/^  "name": "verifier-kiosk-\(.*\)",$/\1/p' "$work/bundle/sbom.spdx.json")
SOURCE_DATE_EPOCH=$(stat -c %Y "$work/bundle/README")
export SOURCE_DATE_EPOCH

# What the bundle leaves to the system is glibc: the newest of its symbols that anything in there wants.
glibc=$(find "$work"/bundle/{bin,lib,plugins} -type f ! -name qt.conf -exec objdump -T {} + |
    grep -o 'GLIBC_2\.[0-9]*' | sort -uV | tail -n 1)
[ -n "$glibc" ]

rpmbuild -bb --quiet --define "_topdir $work" --define "kiosk_version $version" --define "kiosk_bundle $work/bundle" \
    --define "kiosk_glibc $glibc" --define "_buildhost reproducible" --define "use_source_date_epoch_as_buildtime 1" \
    --define "clamp_mtime_to_source_date_epoch 1" --define "_binary_payload w6.xzdio" packaging/verifier-kiosk.spec
find "$work/RPMS" -name '*.rpm' -exec cp {} "$results" \;
(cd "$results" && sha256sum verifier-kiosk-*.rpm)
echo "needs $glibc"
