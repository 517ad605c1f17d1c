# shellcheck shell=bash
# shellcheck disable=SC2154,SC2016 # its caller names the tarball; words in quotes are those of apt and dpkg
# What packaging/check-packages.sh needs of clean systems: made by debootstrap once, kept as a tarball, unpacked for every check.

# fresh_root FOLDER: a bare Debian 12 with one ordinary user, clerk. Its packages come from where this system gets its own.
fresh_root() {
    local folder=$1 mirror
    if [ ! -f "$base" ]; then
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
        echo "== Making a bare Debian 12 (once)"
        rm -rf "$base.folder"
        debootstrap --variant=minbase bookworm "$base.folder" "$mirror" >"$base.log"
        rm -rf "$base.folder"/var/cache/apt/archives/*.deb
        tar -cf "$base.new" -C "$base.folder" .
        rm -rf "$base.folder"
        mv "$base.new" "$base"
    fi
    rm -rf "$folder"
    mkdir -p "$folder"
    tar -xf "$base" -C "$folder"
    rm -rf "$folder"/etc/apt/sources.list*
    cp -r /etc/apt/sources.list* "$folder/etc/apt/"
    cp -L /etc/resolv.conf "$folder/etc/"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod +x "$folder/usr/sbin/policy-rc.d"
    inside "$folder" useradd --create-home clerk
}

# inside FOLDER COMMAND…: as root, with processes of its own; nothing stays mounted and nothing goes on running afterwards.
inside() {
    # shellcheck disable=SC2016 # the inner shell's
    unshare --mount --pid --fork --kill-child sh -c '
        root=$1; shift
        mount -t proc proc "$root/proc" && mount -t tmpfs tmpfs "$root/dev/shm" && mkdir -p "$root/tmp/.X11-unix" &&
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TZ=UTC \
            DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"' - "$@"
}

# clerk FOLDER COMMAND…: as the ordinary user, on the check's X server where a window is wanted.
clerk() {
    local folder=$1
    shift
    inside "$folder" setpriv --reuid clerk --regid clerk --init-groups env -C /home/clerk HOME=/home/clerk DISPLAY="${display:-}" \
        QT_LOGGING_RULES='kiosk.*.info=false' XDG_RUNTIME_DIR=/home/clerk/run "$@"
}

megabytes() { du -sxm "$1" | cut -f1; }
