# Whatever happens, nothing that the samples start is left running.
stop() {
  for pid in 5081.pid 5082.pid nginx.pid; do
    if [ -f "$pid" ]; then kill "$(cat "$pid")" 2> /dev/null || true; fi
  done
}
trap stop EXIT
