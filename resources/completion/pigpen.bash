# bash completion for pigpen, which itself tells what fits.
# What it tells is text: nothing of it is evaluated. It is asked by its name, whatever the line runs: completing must not run a
# program that somebody put into a folder.
_pigpen()
{
    local line lines=()
    COMPREPLY=()
    while IFS= read -r line; do
        lines+=("$line")
    done < <(command pigpen completion bash -- "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null </dev/null)
    for line in "${lines[@]:1}"; do
        COMPREPLY+=("${line%%$'\t'*}")
    done
    if [[ ${lines[0]-} == files ]]; then
        compopt -o default 2>/dev/null # where none of the words fits
    fi
}
complete -F _pigpen pigpen
