#!/bin/bash
# archive.sh [DEB]: makes the self-contained archive out of a Debian package (the newest in build/packages without it) and the
# libraries that are installed here, into build/packages. The same package on the same system gives the same bytes.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/install-packages.sh package

results=build/packages
deb=${1:-$(find "$results" -name 'verifier-kiosk_*.deb' -printf '%T@ %p\n' | sort -n | tail -n 1 | cut -d' ' -f2)}
[ -f "$deb" ] || { echo "No package: packaging/deb.sh makes one." >&2; exit 66; }
version=$(dpkg-deb -f "$deb" Version)
name=verifier-kiosk-$version-linux-$(uname -m)
work=${KIOSK_PACKAGE_FOLDER:-build/package}/archive
folder=$work/$name
triplet=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null)
qt=/usr/lib/$triplet/qt6/plugins

rm -rf "$work"
mkdir -p "$work/deb" "$folder"/{bin,lib,plugins,share/fonts,licences}
dpkg-deb -x "$deb" "$work/deb"
seconds=$(stat -c %Y "$work/deb/usr/bin/verifier-kiosk")
mkdir -p "$results"

echo "== $name: program"
cp "$work"/deb/usr/bin/* packaging/bundle/qt.conf "$folder/bin/"
for program in verifier-kiosk verifier-kiosk-cli; do
    cp packaging/bundle/launch "$folder/$program"
done
cp packaging/bundle/README "$folder/"
cp packaging/bundle/fonts.conf "$folder/share/"
cp -r "$work"/deb/usr/share/{applications,icons,metainfo} "$folder/share/"
cp -r "$work/deb/usr/share/doc/verifier-kiosk/manual" "$folder/share/"
cp "$work/deb/etc/verifier-kiosk/kiosk.toml.example" "$folder/kiosk.example.toml"
cp LICENSE "$folder/licences/verifier-kiosk"
cp /usr/share/fonts/truetype/noto/NotoSans{,Mono,Arabic}-{Regular,Bold}.ttf /usr/share/fonts/opentype/noto/NotoSansCJK-{Regular,Bold}.ttc \
    "$folder/share/fonts/"

echo "== $name: what is loaded while it runs"
# No graphics driver is needed, so neither are the plugins that would load one.
for plugin in platforms/libq{xcb,offscreen,minimal,wayland-generic} sqldrivers/libq{sqlite,sqlpsql} \
    tls/libq{opensslbackend,certonlybackend} imageformats/libq{gif,ico,jpeg,svg} iconengines/libqsvgicon \
    platforminputcontexts/lib{compose,ibus}platforminputcontextplugin wayland-shell-integration/libxdg-shell \
    wayland-decoration-client/libbradient; do
    install -D -m 644 "$qt/$plugin.so" "$folder/plugins/$plugin.so"
done
# The keychain's library is looked for by name.
keychain=/usr/lib/$triplet/libsecret-1.so.0
[ -e "$keychain" ] || { echo "libsecret-1-0 is missing" >&2; exit 69; }

packages=(libqt6gui6 libqt6network6 libqt6svg6 qt6-wayland libqt6sql6-sqlite libqt6sql6-psql fonts-noto-core fonts-noto-mono fonts-noto-cjk)
mapfile -t libraries < <({
    find "$folder/bin" "$folder/plugins" -type f \( -perm -u+x -o -name '*.so' \) -print0 | xargs -0 ldd
    ldd "$keychain"
    printf 'x => %s (0)\n' "$keychain"
} | sed -n 's/.* => \(\/[^ ]*\) (.*/\1/p' | sort -u)
# Whose they are; packages know their files with /usr before them or without.
declare -A owner
while IFS=: read -r package _ path; do
    owner[$(basename "$path")]=$package
done < <(for library in "${libraries[@]}"; do
    file=$(readlink -f "$library")
    printf '%s\0%s\0' "$file" "${file#/usr}"
done | xargs -0 dpkg-query -S 2>/dev/null || true)
for library in "${libraries[@]}"; do
    file=$(readlink -f "$library")
    package=${owner[$(basename "$file")]:?no package has $file}
    [ "$package" != libc6 ] || continue
    install -m 644 "$file" "$folder/lib/$(basename "$library")"
    packages+=("$package")
done
# The libraries stay Debian's, byte by byte: the programs alone say where all of them are.
# shellcheck disable=SC2016 # the loader's word, not a variable
patchelf --force-rpath --set-rpath '$ORIGIN/../lib' "$folder"/bin/verifier-kiosk{,-cli}

echo "== $name: licences, list, archive"
mapfile -t packages < <(printf '%s\n' "${packages[@]}" | sort -u)
for package in "${packages[@]}"; do
    cp -L "/usr/share/doc/$package/copyright" "$folder/licences/$package"
done
cp -rL /usr/share/common-licenses "$folder/licences/common-licenses"
packaging/bundle/sbom.sh verifier-kiosk "$version" "$seconds" "${packages[@]}" >"$folder/sbom.spdx.json"
find "$folder" -type d -exec chmod 755 {} +
tar --create --directory "$work" --sort=name --mtime="@$seconds" --owner=0 --group=0 --numeric-owner --format=gnu "$name" |
    xz -6 --threads=1 >"$results/$name.tar.xz"
(cd "$results" && sha256sum "$name.tar.xz")
echo "$((${#packages[@]})) packages of Debian, $(du -sm "$folder" | cut -f1) MB unpacked, $(du -m "$results/$name.tar.xz" | cut -f1) MB packed"
