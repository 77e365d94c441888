#!/usr/bin/env bash
# The one step of action.yml: looks at what CONFIG names, once, annotates the workflow, writes the job summary and SARIF,
# and checks the lock file. Inputs come as variables, never inside the script: they are somebody's text.
set -uo pipefail
run() { npx --yes --package "$PACKAGE" -- toolrisk "$@" --config "$CONFIG" --yes "${options[@]}"; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
options=(--format github --report "markdown=$folder/summary.md")
[ -n "$SARIF" ] && options+=(--report "sarif=$SARIF")
[ -n "$FAIL_ON" ] && options+=(--fail-on "$FAIL_ON")
code=0
if [ -n "$LOCK" ]; then
  run check --lock "$LOCK" --report "github=$folder/annotations"
  code=$?
  [ -f "$folder/annotations" ] && cat "$folder/annotations"
fi
# A check that is refused (2) has started nothing: a scan still tells what there is.
if [ -z "$LOCK" ] || [ "$code" -eq 2 ]; then
  run scan
  scanned=$?
  [ "$scanned" -ne 0 ] && code=$scanned
fi
[ -f "$folder/summary.md" ] && cat "$folder/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
exit "$code"
