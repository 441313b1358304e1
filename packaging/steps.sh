# For scripts that do one thing after another: each prints one line with how long it took; its own output goes to a log in the
# folder $logs and is shown if it fails.
# shellcheck shell=bash

# step WORDS COMMAND…: a function's first failing command ends it.
step() {
    local words=$1 start=$SECONDS log status
    shift
    # shellcheck disable=SC2154 # whoever reads this file sets it
    log=$logs/$(tr -c '[:alnum:]\n' '-' <<<"$words").log
    printf '%-44s' "$words"
    set +e # and no condition around it, for bash would not heed -e inside of one
    (
        set -e
        "$@"
    ) >"$log" 2>&1
    status=$?
    set -e
    if [ "$status" = 0 ]; then
        printf 'done in %d s\n' $((SECONDS - start))
    else
        printf 'failed after %d s\n' $((SECONDS - start))
        tail -n 80 "$log" >&2
        printf 'The whole log: %s\n' "$log" >&2
        exit 1
    fi
}

# attempt WORDS COMMAND…: a step that the rest can do without.
attempt() {
    (step "$@") || printf '\n!!! %s: failed. The tests that need it will skip.\n\n' "$1" >&2
}

# pack BUILD FOLDER: cpack writes the umask of whoever builds into the package.
pack() {
    (umask 022 && cpack --config "$1/CPackConfig.cmake" -B "$2")
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}
