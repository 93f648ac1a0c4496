# serve FILE.cs URL: starts a sample as its page says, waits until the address answers, stops it when the shell ends.
serve() {
  setsid dotnet run "$1" >"$1.log" 2>&1 &
  local server=$! tries=0
  stop_on_exit "$server"
  until curl -o /dev/null --max-time 2 "$2" 2>/dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
      cat "$1.log"
      return 1
    fi
    sleep 0.2
  done
}

# stop_on_exit PID: ends the process group that PID leads when the shell ends.
servers=""
stop_on_exit() {
  servers="$servers $1"
  trap 'for server in $servers; do kill -- "-$server" 2>/dev/null || true; done' EXIT
}
