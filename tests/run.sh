#!/usr/bin/env bash
# Runs every test. Installs what they need from Debian's packages when it is missing, or fails naming it.
# Ends with one line: N passed, N failed, N skipped.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

fail() {
  echo "tests/run.sh: $1" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_missing() { # command, packages...
  local command=$1; shift
  command -v "$command" >/dev/null && return
  as_root apt-get update -qq >"$out/apt.log" 2>&1 || true
  # RUNLEVEL=1: a package that brings a service does not start it.
  as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "$@" >>"$out/apt.log" 2>&1 \
    || { cat "$out/apt.log" >&2; fail "could not install: $*"; }
}

command -v dotnet >/dev/null || fail "the .NET SDK 10.0 is not installed"
install_missing git git
install_missing chromium chromium fonts-noto-core

# What the guide's own samples are run with.
install_missing curl curl
install_missing jq jq
install_missing openssl openssl
install_missing sqlite3 sqlite3
export PATH="$PATH:/usr/sbin"
install_missing nginx nginx-light
if ! compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null; then
  install_missing pg_createcluster postgresql-common
  # The tests start a cluster of their own; the package shall not start another.
  as_root sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  install_missing initdb postgresql
fi

dotnet restore BackendCareer.sln --locked-mode
dotnet build BackendCareer.sln --no-restore
dotnet format BackendCareer.sln --no-restore --verify-no-changes || fail "formatting differs: run dotnet format"

code=0
dotnet test --solution BackendCareer.sln --no-build --no-progress --max-parallel-test-modules 1 2>&1 | tee "$out/test.log" || code=$?

awk '/^ *failed: /{f=$2} /^ *succeeded: /{p=$2} /^ *skipped: /{s=$2}
  END{printf "%d passed, %d failed, %d skipped\n", p, f, s; exit (p == 0 || f + s > 0)}' "$out/test.log" || code=1
exit "$code"
