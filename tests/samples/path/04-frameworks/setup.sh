KEEPER_TOKEN=try-me dotnet run toolshed.cs > toolshed.log 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 240); do
  if curl -sf http://localhost:5304/health > health.txt; then break; fi
  kill -0 "$server"
  sleep 0.5
done
