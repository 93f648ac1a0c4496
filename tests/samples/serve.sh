# serve FILE.cs URL [-- ARGUMENT...]: starts a sample as its page says, waits until the address answers, and ends it
# when the shell ends.
serve() {
  local file=$1 address=$2 log tries=0
  shift 2
  if curl -o "$HOME/answer" --max-time 2 "$address" 2>"$HOME/answer"; then
    echo "$address is answered already: end what listens there"
    return 1
  fi
  log=$(mktemp "$HOME/serve-XXXXXX.log")
  setsid dotnet run "$file" "$@" >"$log" 2>&1 &
  end_with_shell $!
  until curl -o "$HOME/answer" --max-time 2 "$address" 2>"$HOME/answer"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 300 ] || ! kill -0 "$!" 2>/dev/null; then
      cat "$log"
      return 1
    fi
    sleep 0.2
  done
}

# end_with_shell PID: ends the process group that PID leads, and waits for its end, when the shell ends.
groups=""
end_with_shell() {
  groups="$groups $1"
  trap end_groups EXIT
}

end_groups() {
  local group
  for group in $groups; do
    kill -- "-$group" 2>/dev/null || true
    while kill -0 -- "-$group" 2>/dev/null; do sleep 0.05; done
  done
}
