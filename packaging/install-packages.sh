#!/bin/bash
# install-packages.sh [run|test|ci|fuzz|package]: installs what is missing for
#   run   building and running the kiosk (the default)
#   test  + the everyday tests          ci  + formatter, clang-tidy, fuzzers          fuzz  run + clang and libFuzzer
#   package  run + what makes packages and checks them
# With nothing missing it needs no network, no root and less than a second. Names are those of Debian 12. By reading,
# not by trying: Ubuntu 24.04 has all of them under the same names except libclang-rt-14-dev (libclang-rt-18-dev there).
set -euo pipefail

clangrt=libclang-rt-14-dev
[ -r /etc/os-release ] && . /etc/os-release
if [ "${ID:-}" = ubuntu ]; then clangrt=libclang-rt-18-dev; fi

run=(cmake ninja-build g++ pkg-config ccache mold ca-certificates
    qt6-base-dev libqt6sql6-sqlite libqt6sql6-psql qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-wayland libqt6svg6
    libqrcodegencpp-dev libssl-dev qtkeychain-qt6-dev libtoml11-dev nlohmann-json3-dev zlib1g-dev libicu-dev libsqlite3-dev libcpp-httplib-dev fonts-noto-core fonts-noto-cjk)
test=(xvfb xauth zbar-tools libzxing-dev openbox xdotool x11-utils dbus-daemon curl openssl procps python3-jwcrypto
    postgresql libpq-dev systemd)
clang=(clang "$clangrt")
ci=(clang-tidy clang-format git)
package=(git libsecret-1-0 fonts-noto-mono dpkg-dev debhelper fakeroot lintian pandoc patchelf rpm xz-utils debootstrap desktop-file-utils appstream
    shellcheck systemd xvfb xdotool gnupg)

case "${1:-run}" in
run) wanted=("${run[@]}") ;;
test) wanted=("${run[@]}" "${test[@]}") ;;
ci) wanted=("${run[@]}" "${test[@]}" "${clang[@]}" "${ci[@]}") ;;
fuzz) wanted=("${run[@]}" "${clang[@]}") ;;
package) wanted=("${run[@]}" "${package[@]}") ;;
*)
    echo "usage: $0 [run|test|ci|fuzz|package]" >&2
    exit 64
    ;;
esac

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This system has no apt. Install its equivalents of these Debian packages by hand, then the build goes on:" >&2
    echo "  ${wanted[*]}" >&2
    exit 0
fi

present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$present" || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

echo "== Installing ${#missing[@]} packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Neither root nor sudo: ask an administrator to run" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 77
    fi
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=5 -o DPkg::Lock::Timeout=600)
"${apt[@]}" update || echo "Package lists could not be renewed; trying with those that are there." >&2
for attempt in 1 2 3; do
    if "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null; then
        exit 0
    fi
    echo "Installing failed (attempt $attempt of 3)." >&2
    sleep $((attempt * 5))
    "${apt[@]}" update || true
done
exit 69
