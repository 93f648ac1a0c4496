# Starts what the page tells the reader to start: two processes and nginx in front of them.
trap 'kill $(cat nginx.pid) $one $two 2>/dev/null || true' EXIT
dotnet run node.cs -- --urls http://127.0.0.1:8091 > one.log 2>&1 & one=$!
for i in $(seq 120); do curl -fs http://127.0.0.1:8091/health > /dev/null && break; sleep 0.5; done
dotnet run --no-build node.cs -- --urls http://127.0.0.1:8092 > two.log 2>&1 & two=$!
for i in $(seq 60); do curl -fs http://127.0.0.1:8092/health > /dev/null && break; sleep 0.5; done
nginx -p "$PWD" -c "$PWD/toolshed.conf" 2> nginx.err
for i in $(seq 20); do curl -fs http://127.0.0.1:8090/health > /dev/null && break; sleep 0.5; done
