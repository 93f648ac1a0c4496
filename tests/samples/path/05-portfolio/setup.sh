. "$SAMPLES/serve.sh"
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
serve .server/tools.cs http://localhost:5305/tools
