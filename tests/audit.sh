#!/usr/bin/env bash
# Every page of the sitemap in a browser: axe in light and dark at 1280 and 320 px, and what scrolls sideways.
# Prints each fault and a table; exits 1 where there is one. Needs Chromium, which tests/run.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v chromium >/dev/null || { echo "tests/audit.sh: Chromium is missing: run tests/run.sh once" >&2; exit 1; }
exec dotnet run -c Release --project tests/BackendCareer.Benchmarks -- audit
