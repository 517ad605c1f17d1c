#!/bin/bash
# completion.sh WINDOW CLI: prints bash's completion for both programs, made from what their --help says.
set -euo pipefail
export LC_ALL=C.UTF-8
if [ $# -ne 2 ]; then
    echo "usage: $0 WINDOW CLI" >&2
    exit 64
fi
window=$1 cli=$2

# Long options; with "files" or "words" only those that want a file or something else after them.
options() {
    awk -v kind="${1:-}" '
        /^[A-Z][a-z]*:/ {inside = $1 == "Options:"}
        inside && match($0, /^  (-[a-zA-Z], )?--[a-z-]+/) {
            name = substr($0, RSTART, RLENGTH); sub(/.*--/, "--", name)
            value = $0 ~ name " <" ? ($0 ~ name " <(FILE|file|folder)>" ? "files" : "words") : ""
            if (kind == "" || kind == value) print name
        }'
}

# What ACTION, or an option whose names are listed after a colon, may be: "list, show or export." over several lines.
choices() {
    awk -v begin="$1" '
        $0 ~ begin {inside = 1; sub(begin, ""); text = $0; next}
        inside && /^            / {text = text " " $0; next}
        inside {exit}
        END {sub(/\.[^.]*$/, "", text); gsub(/ or |,|\(|\)/, " ", text); n = split(text, word, " ")
             for (i = 1; i <= n; ++i) if (word[i] ~ /^[a-z-]+$/) print word[i]}'
}

line() { sort -u | paste -sd ' '; }
alternatives() { sort -u | paste -sd '|'; }

commands=$("$cli" --help | sed -n 's/^  \([a-z-]*\)  .*/\1/p')
arms=
all=$("$window" --help)
for command in $commands; do
    help=$("$cli" "$command" --help)
    actions=$(choices '^  ACTION +' <<<"$help" | line)
    if ! grep -q '^Options:' <<<"$help"; then
        actions=$(sed -n "s/.*verifier-kiosk-cli $command \([a-z]*\) [A-Z].*/\1/p" <<<"$help" | line)
        for action in $actions; do
            own=$("$cli" "$command" "$action" --help)
            arms+="    '$command $action '*) options='$(options <<<"$own" | line)' ;;"$'\n'
            all+=$'\n'$own
        done
    fi
    arms+="    '$command '*) options='$(options <<<"$help" | line)' actions='$actions' ;;"$'\n'
    all+=$'\n'$help
done
scenarios=$(choices '^  --scenario <NAME> +What the simulator plays: ' <<<"$all" | line)
files=$(options files <<<"$all" | alternatives)
words=$(options words <<<"$all" | grep -vx -e --scenario | alternatives)

cat <<END
# bash completion for verifier-kiosk and verifier-kiosk-cli, made from their --help.

# Proposes what may follow an option, and fails where the option before the cursor wants nothing.
_verifier_kiosk_value() {
    case "\$1" in
    --scenario) mapfile -t COMPREPLY < <(compgen -W '$scenarios' -- "\$2") ;;
    $files) compopt -o default 2>/dev/null ;;
    $words) ;;
    *) return 1 ;;
    esac
}

_verifier_kiosk_cli() {
    local current=\${COMP_WORDS[COMP_CWORD]} options="" actions=""
    COMPREPLY=()
    if [ "\$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W '$(line <<<"$commands") --help --version' -- "\$current")
        return
    fi
    _verifier_kiosk_value "\${COMP_WORDS[COMP_CWORD - 1]}" "\$current" && return
    case "\${COMP_WORDS[*]:1} " in
$arms    esac
    if [[ \$current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "\$options" -- "\$current")
    elif [ -n "\$actions" ] && [ "\$COMP_CWORD" -eq 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "\$actions" -- "\$current")
    else
        compopt -o default 2>/dev/null
    fi
}

_verifier_kiosk() {
    COMPREPLY=()
    _verifier_kiosk_value "\${COMP_WORDS[COMP_CWORD - 1]}" "\${COMP_WORDS[COMP_CWORD]}" && return
    mapfile -t COMPREPLY < <(compgen -W '$("$window" --help | options | line)' -- "\${COMP_WORDS[COMP_CWORD]}")
}

complete -F _verifier_kiosk_cli verifier-kiosk-cli
complete -F _verifier_kiosk verifier-kiosk
END
