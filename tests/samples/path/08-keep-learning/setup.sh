# Starts what the page tells the reader to start: two processes and nginx in front of them.
trap 'kill $(cat nginx.pid) $one $two 2>/dev/null || true' EXIT
ready() { # port, pid: a port that somebody else holds ends the set-up here and not in the sample
  for i in $(seq 240); do
    kill -0 "$2" 2> /dev/null || break
    curl -fs "http://127.0.0.1:$1/health" > /dev/null && return
    sleep 0.5
  done
  echo "nothing of ours answers on port $1"; cat ./*.log; exit 1
}
dotnet run node.cs -- --urls http://127.0.0.1:8091 > one.log 2>&1 & one=$!
ready 8091 "$one"
dotnet run --no-build node.cs -- --urls http://127.0.0.1:8092 > two.log 2>&1 & two=$!
ready 8092 "$two"
nginx -p "$PWD" -c "$PWD/toolshed.conf" 2> nginx.err
ready 8090 "$two"
