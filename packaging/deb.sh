#!/bin/bash
# deb.sh [COMMIT]: builds the Debian packages of a commit (HEAD without it) into build/packages, and has lintian look at them.
# The same commit gives the same bytes, wherever it lies: the date is the commit's, and paths stay out of what is compiled.
# The version is that of CMakeLists.txt, with ~DATE behind it unless the commit has the tag vVERSION.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install-packages.sh package

commit=$(git rev-parse --verify "${1:-HEAD}^{commit}")
version=$(git show "$commit:CMakeLists.txt" | sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p')
if [ -z "$(git tag --points-at "$commit" "v$version")" ]; then
    version+="~$(TZ=UTC git log -1 --format=%cd --date=format-local:%Y%m%d%H%M "$commit")"
fi
work=${KIOSK_PACKAGE_FOLDER:-build/package}
source=$work/verifier-kiosk-$version
results=$PWD/build/packages

rm -rf "$work"/verifier-kiosk*
mkdir -p "$source" "$results"
git archive "$commit" | tar -x -C "$source"
cp -r "$source/packaging/debian" "$source/debian"
{
    printf 'verifier-kiosk (%s) unstable; urgency=medium\n\n' "$version"
    printf '  * NEWS.md says what is new.\n\n'
    printf ' -- %s  %s\n' "$(sed -n 's/^Maintainer: //p' "$source/debian/control")" \
        "$(TZ=UTC git log -1 --format=%cd --date=format-local:'%a, %d %b %Y %H:%M:%S +0000' "$commit")"
} >"$source/debian/changelog"

echo "== Building verifier-kiosk $version in $source"
export CCACHE_DIR=${CCACHE_DIR:-$PWD/build/ccache} DEB_BUILD_OPTIONS="parallel=${KIOSK_JOBS:-$(nproc)}"
# A compiled file is found in the cache also from another folder.
export CCACHE_NOHASHDIR=1
CCACHE_BASEDIR=$(cd "$source" && pwd)
export CCACHE_BASEDIR
(cd "$source" && dpkg-buildpackage --build=binary --unsigned-changes --unsigned-buildinfo) >"$work/build.log" 2>&1 || {
    tail -n 40 "$work/build.log" >&2
    exit 1
}

echo "== lintian"
lintian --allow-root --info --fail-on error,warning "$work"/verifier-kiosk_*.changes
cp "$work"/verifier-kiosk*.deb "$results"
(cd "$results" && sha256sum verifier-kiosk*"_${version}_"*.deb)
