git init -q .
git config user.name "Sample" && git config user.email "sample@example.com"
echo 'KEEPER_PASSWORD=ladder-4711' > settings.env
git add settings.env && git commit -qm "Add settings"
git rm -q settings.env && git commit -qm "Take the password out"
mkdir -p .server && cat > .server/tools.cs <<'C'
#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
var app = WebApplication.Create(args);
app.MapGet("/tools", () => new[] { "Drill", "Ladder" });
app.Run("http://localhost:5305");
C
dotnet run .server/tools.cs > .server/log.txt 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 240); do
  if curl -sf http://localhost:5305/tools > .server/ready.txt; then break; fi
  kill -0 "$server"
  sleep 0.5
done
