#!/bin/bash
# pages.sh FOLDER VERSION DATE: writes the manual pages of the programs and of the configuration file into FOLDER, from
# resources/manual, which tests hold against the programs. Needs pandoc.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [ $# -ne 3 ]; then
    echo "usage: $0 FOLDER VERSION DATE" >&2
    exit 64
fi
folder=$1 version=$2 date=$3
manual=resources/manual

# section FILE TITLE: what stands below "## TITLE", without that line.
section() {
    awk -v title="## $2" '$0 == title {inside = 1; next} /^## / {inside = 0} inside' "$1"
}

# page NAME SECTION SUMMARY: standard input, whose headings begin at the first level, becomes a manual page.
page() {
    local name=$1 number=$2 summary=$3
    {
        printf '# NAME\n\n%s - %s\n\n' "$name" "$summary"
        cat
    } | pandoc --from markdown-smart --to man --standalone --lua-filter packaging/man/page.lua \
        --metadata title="$name" --metadata section="$number" --metadata date="$date" \
        --metadata footer="Verifier Kiosk $version" --metadata header="Verifier Kiosk" --output "$folder/$name.$number"
}

mkdir -p "$folder"
commands=$manual/command-line.md
{
    printf '# SYNOPSIS\n\n**verifier-kiosk** [*OPTIONS*]\n\n# DESCRIPTION\n\n'
    section "$commands" verifier-kiosk
    printf '\n# FILES\n\n'
    section "$manual/configuration.md" 'Where the file is looked for'
    printf '\n# SEE ALSO\n\n**verifier-kiosk-cli**(1), **verifier-kiosk.toml**(5), /usr/share/doc/verifier-kiosk/manual\n'
} | page verifier-kiosk 1 'check digital credentials at the front desk'
{
    printf '# SYNOPSIS\n\n**verifier-kiosk-cli** *COMMAND* [*OPTIONS*]\n\n# DESCRIPTION\n\n'
    section "$commands" verifier-kiosk-cli | sed 's/^### /## /'
    printf '\n# EXIT STATUS\n\n'
    section "$commands" 'Exit codes'
    printf '\n# SEE ALSO\n\n**verifier-kiosk**(1), **verifier-kiosk.toml**(5), /usr/share/doc/verifier-kiosk/manual\n'
} | page verifier-kiosk-cli 1 'check digital credentials in the terminal'
{
    printf '# DESCRIPTION\n\n'
    sed -e 1d -e 's/^## /# /' -e 's/^### /## /' "$manual/configuration.md"
    printf '\n# SEE ALSO\n\n**verifier-kiosk**(1), **verifier-kiosk-cli**(1), /usr/share/doc/verifier-kiosk/manual\n'
} | page verifier-kiosk.toml 5 'configuration of the verifier kiosk'
{
    printf '# SYNOPSIS\n\n**verifier-kiosk-setup-kiosk** **on**|**off**|**status** [**--root** *FOLDER*]\n\n# DESCRIPTION\n\n'
    section "$manual/installing.md" 'Kiosk session'
    printf '\n# SEE ALSO\n\n**verifier-kiosk**(1), **verifier-kiosk.toml**(5), **systemd.exec**(5), **cage**(1)\n'
} | page verifier-kiosk-setup-kiosk 8 'show the verifier kiosk on the whole screen, or no longer'
