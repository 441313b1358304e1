#compdef pigpen
# zsh completion for pigpen, which itself tells what fits. What it tells is text: nothing of it is evaluated.
_pigpen()
{
    local line outcome=1
    local -a lines words_found shown
    lines=("${(@f)$(command pigpen completion zsh -- "${(j: :)words[1,CURRENT-1]} $QIPREFIX$PREFIX" 2>/dev/null </dev/null)}")
    for line in "${(@)lines[2,-1]}"; do
        words_found+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  }")
    done
    if (( $#words_found )); then
        compadd -l -d shown -a words_found && outcome=0
    fi
    if [[ $lines[1] == files ]]; then
        [[ $PREFIX == --*=* ]] && compset -P 1 '*='
        _files && outcome=0
    fi
    return outcome
}
if [[ $funcstack[1] == _pigpen ]]; then
    _pigpen "$@"
else
    compdef _pigpen pigpen
fi
