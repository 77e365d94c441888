#!/usr/bin/env bash
# The one step of action.yml: scans what CONFIG names, annotates the workflow, writes the job summary and SARIF, and
# checks the lock file. Inputs come as variables, never inside the script: they are somebody's text.
set -uo pipefail
run() { npx --yes --package "$PACKAGE" -- toolrisk "$@"; }

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
options=(--format github --report "markdown=$summary")
[ -n "$SARIF" ] && options+=(--report "sarif=$SARIF")
[ -n "$FAIL_ON" ] && options+=(--fail-on "$FAIL_ON")
run scan --config "$CONFIG" --yes "${options[@]}"
code=$?
cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
if [ -n "$LOCK" ]; then
  run check --config "$CONFIG" --yes --lock "$LOCK" --format github
  checked=$?
  [ "$code" -eq 0 ] && code=$checked
fi
exit "$code"
