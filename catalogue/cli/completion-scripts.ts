/**
 * What each shell runs for a key. It asks `toolrisk completion -- <words up to the cursor>`, which answers with a
 * candidate and its description a line; where there is none, files are completed.
 */
export const COMPLETION_SCRIPTS = {
  /** Works with the bash 3.2 of macOS, and without the bash-completion package. */
  bash: `_toolrisk() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <("$1" completion -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _toolrisk toolrisk
`,
  zsh: `#compdef toolrisk
_toolrisk() {
  local line
  local -a found
  while IFS= read -r line; do
    found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done < <("$words[1]" completion -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then
    _describe toolrisk found
  else
    _files
  fi
}
if [[ "$funcstack[1]" == _toolrisk ]]; then
  _toolrisk "$@"
else
  compdef _toolrisk toolrisk
fi
`,
  fish: `function __toolrisk_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  set -l found ($words[1] completion -- $words[2..] "$current" 2>/dev/null)
  if set -q found[1]
    printf '%s\\n' $found
  else
    __fish_complete_path "$current"
  end
end
complete -c toolrisk -f -a '(__toolrisk_complete)'
`,
} as const;
