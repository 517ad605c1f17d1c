# shellcheck shell=bash disable=SC2154,SC2016
# The single checks of packaging/check-packages.sh. Each works in $root and ends with a line that says its figure.

# What lies in the system, but for what every use of apt changes.
listing() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/var/cache" -o -path "$root/var/lib/apt" -o -path "$root/var/log" \
        -o -path "$root/home" -o -path "$root/tmp" -o -path "$root/packages" -o -path "$root/dev" \) -prune -o -printf '%P\n' | sort
}

# lowered PACKAGE COPY: the same package with the lowest version there is.
lowered() {
    local folder=$work/lowered
    rm -rf "$folder"
    dpkg-deb -R "$1" "$folder" && sed -i 's/^Version: .*/Version: 0.0.1/' "$folder/DEBIAN/control" && dpkg-deb -b "$folder" "$2" >/dev/null
}

apt_inside() { inside "$root" apt-get -qq -y -o Acquire::Retries=5 --no-install-recommends "$@"; }

installs() {
    local size count
    apt_inside update || return
    size=$(megabytes "$root") count=$(inside "$root" dpkg-query -f '.\n' -W | wc -l)
    apt_inside install "/packages/$1" && inside "$root" apt-get clean || return
    inside "$root" apt-get check -qq || return
    echo "$(($(inside "$root" dpkg-query -f '.\n' -W | wc -l) - count)) packages, $(($(megabytes "$root") - size)) MB"
}

# verifies ROOT CLI
verifies() {
    local answer began=${EPOCHREALTIME/./}
    answer=$(clerk "$1" "$2" verify driver-licence --demo --json 2>/dev/null) || { echo "exit code $?"; return 1; }
    if ! grep -q '"outcome": "verified"' <<<"$answer" || ! grep -q '"recorded": true' <<<"$answer"; then
        echo "$answer"
        return 1
    fi
    echo "verified and recorded in $(((${EPOCHREALTIME/./} - began) / 1000)) ms"
}

# draws ROOT WINDOW
draws() {
    local pictures=$1/home/clerk/pictures count
    rm -rf "$pictures"
    install -d -o 1000 -g 1000 "$pictures"
    clerk "$1" env QT_QPA_PLATFORM=xcb "$2" --demo --screenshots /home/clerk/pictures </dev/null || return
    count=$(find "$pictures" -name '*.png' -size +2k | wc -l)
    echo "$count pictures"
    [ "$count" -ge 20 ]
}

# opens ROOT WINDOW: the time from the call to a window that the X server shows; the median of five.
opens() {
    local times=() began window process
    for _ in 1 2 3 4 5; do
        began=${EPOCHREALTIME/./}
        clerk "$1" env QT_QPA_PLATFORM=xcb "$2" --demo </dev/null >"$work/window.log" 2>&1 &
        process=$!
        window=$(DISPLAY=$display timeout 30 xdotool search --sync --onlyvisible --class verifier-kiosk) || { cat "$work/window.log"; return 1; }
        times+=("$(((${EPOCHREALTIME/./} - began) / 1000))")
        DISPLAY=$display xdotool windowkill "${window%%$'\n'*}"
        wait $process
    done
    echo "$(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p) ms to a visible window (median of 5)"
}

documented() {
    local file
    for file in man1/verifier-kiosk.1.gz man1/verifier-kiosk-cli.1.gz man5/verifier-kiosk.toml.5.gz; do
        inside "$root" test -s "/usr/share/man/$file" || [ -s "$work/lowered/usr/share/man/$file" ] || return
    done
    inside "$root" bash -c 'source /usr/share/bash-completion/completions/verifier-kiosk-cli && complete -p verifier-kiosk-cli' || return
    desktop-file-validate "$root/usr/share/applications/verifier-kiosk.desktop" || return
    appstreamcli validate --no-net "$root/usr/share/metainfo/org.verifier_kiosk.kiosk.metainfo.xml" || return
    # The example is no configuration: the demo goes on being what a fresh installation shows.
    [ -f "$root/etc/verifier-kiosk/kiosk.toml.example" ] && [ ! -e "$root/etc/verifier-kiosk/kiosk.toml" ]
}

records_of_clerk() { clerk "$root" verifier-kiosk-cli records list --demo --json; }

upgrades() {
    local before
    before=$(records_of_clerk)
    grep -q driver-licence <<<"$before" || { echo "no record before: $before"; return 1; }
    installs newer.deb >/dev/null || return
    [ "$(inside "$root" dpkg-query -f '${Version}' -W verifier-kiosk)" = "$(dpkg-deb -f "$deb" Version)" ] || return
    [ "$(records_of_clerk)" = "$before" ] || { echo "other records after"; return 1; }
    clerk "$root" verifier-kiosk-cli records verify --demo || return
    echo "the same records, journal whole"
}

unit_is_sound() {
    inside "$root" systemd-analyze verify --man=no verifier-kiosk-session.service || return
    inside "$root" systemd-analyze security --offline=yes --threshold=20 /usr/lib/systemd/system/verifier-kiosk-session.service |
        tail -n 1
}

on_and_off() {
    local before
    ln -sfn /lib/systemd/system/another.service "$root/etc/systemd/system/display-manager.service"
    before=$(find "$root/etc" "$root/var/lib" -printf '%P %l\n' | sort)
    inside "$root" verifier-kiosk-setup-kiosk on || return
    [ "$(inside "$root" verifier-kiosk-setup-kiosk status)" = on ] || return
    [ "$(readlink "$root/etc/systemd/system/display-manager.service")" != /lib/systemd/system/another.service ] || return
    inside "$root" verifier-kiosk-setup-kiosk off || return
    diff <(echo "$before") <(find "$root/etc" "$root/var/lib" -printf '%P %l\n' | sort) || return
    rm "$root/etc/systemd/system/display-manager.service"
    echo "as before"
}

# As the unit would run it: with the places that the unit names.
verifies_as_kiosk() {
    local folder folders
    [ "$(inside "$root" getent passwd verifier-kiosk | cut -d: -f6-)" = /var/lib/verifier-kiosk:/usr/sbin/nologin ] || return
    read -ra folders < <(sed -n 's/^StateDirectory=//p' packaging/session/verifier-kiosk-session.service)
    for folder in "${folders[@]}"; do
        inside "$root" install -d -o verifier-kiosk -g verifier-kiosk -m 700 "/var/lib/$folder" || return
    done
    inside "$root" setpriv --reuid verifier-kiosk --regid verifier-kiosk --clear-groups env HOME=/var/lib/verifier-kiosk \
        XDG_DATA_HOME=/var/lib verifier-kiosk-cli verify driver-licence --demo --json >/dev/null 2>&1 || return
    [ -s "$root/var/lib/verifier-kiosk/demo-records/records.sqlite" ] || return
    echo "$(find "$root/var/lib/verifier-kiosk" -type f | wc -l) files below /var/lib/verifier-kiosk"
}

removes() {
    cp "$root/etc/verifier-kiosk/kiosk.toml.example" "$root/etc/verifier-kiosk/kiosk.toml"
    apt_inside remove verifier-kiosk-session verifier-kiosk || return
    [ ! -e "$root/usr/bin/verifier-kiosk" ] && [ -s "$root/etc/verifier-kiosk/kiosk.toml" ] &&
        [ -d "$root/var/lib/verifier-kiosk/records" ] && [ -d "$root/home/clerk/.local/share/verifier-kiosk" ] || return
    echo "$(find "$root/var/lib/verifier-kiosk" "$root/home/clerk/.local/share/verifier-kiosk" -type f | wc -l) files of records"
}

purges() {
    local left
    apt_inside purge verifier-kiosk-session verifier-kiosk || return
    left=$(comm -13 "$work/before" <(listing) | grep -i kiosk)
    [ -z "$left" ] || { echo "$left"; return 1; }
    ! inside "$root" getent passwd verifier-kiosk || return
    echo "no file, no user"
}

bare() { ! find "$root/usr" "$root/lib" \( -name 'libQt*' -o -name 'libX11*' -o -name 'libxcb*' \) | grep . && echo "$(megabytes "$root$folder") MB"; }

self_contained() {
    local libraries
    # shellcheck disable=SC2016 # the inner shell's
    libraries=$(inside "$root" sh -c 'find "$1/bin" "$1/plugins" -type f -perm -u+r \( -name "verifier-kiosk*" -o -name "*.so" \) |
        LD_LIBRARY_PATH="$1/lib" xargs ldd' - "$folder") || return
    ! grep 'not found' <<<"$libraries" || return
    ! sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' <<<"$libraries" | grep -vE "^$folder/(bin/\.\./)?lib/" | grep -vE '/(libc|libm|libdl|libpthread|librt|libresolv)\.so' || return
    echo "$(find "$root$folder/lib" -type f | wc -l) libraries, $(find "$root$folder/plugins" -type f | wc -l) plugins"
}

licensed() {
    local package count=0
    while read -r package; do
        [ -s "$root$folder/licences/$package" ] || { echo "no licence of $package"; return 1; }
        count=$((count + 1))
    done < <(sed -n 's/^ *"name": "\(.*\)",$/\1/p' "$root$folder/sbom.spdx.json" | grep -v '^verifier-kiosk-')
    echo "$count packages"
    [ $count -gt 20 ]
}

rpm_installs() {
    local size
    size=$(megabytes "$root")
    # glibc is there, but no RPM has brought it.
    rpm --root "$root" --initdb && rpm --root "$root" --install --nodeps "$rpm" || return
    rpm --root "$root" --query --requires verifier-kiosk | grep -q '^libc.so.6(GLIBC' || return
    rpm --root "$root" --verify --nodeps verifier-kiosk || return
    echo "$(($(megabytes "$root") - size)) MB, $(rpm --query --package --list "$rpm" | wc -l) files"
}

rpm_erases() {
    rpm --root "$root" --erase verifier-kiosk || return
    ! find "$root" -xdev -path "$root/home" -prune -o -name '*verifier*kiosk*' -print | grep . || return
    [ -d "$root/home/clerk/.local/share/verifier-kiosk" ] && echo "clerk's records stay"
}
