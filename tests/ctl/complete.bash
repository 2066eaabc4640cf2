# complete.bash COMPLETIONS PROGRAM LINE...: what the Tab key offers at the end of each line, then ---.
# Splits a line as bash does for a completion: at blanks and at "=".
. "$1" || exit 1
shift
function=$(complete -p "$1"); function=${function#*-F }; function=${function%% *}
shift
for line; do
    COMP_LINE=$line COMP_POINT=${#line}
    read -ra COMP_WORDS <<< "${line//=/ = }"
    [[ $line == *' ' || $line == *= ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    "$function" || exit 1
    printf '%s\n' "${COMPREPLY[@]}"
    echo ---
done
