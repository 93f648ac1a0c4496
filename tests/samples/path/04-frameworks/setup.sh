. "$SAMPLES/serve.sh"
KEEPER_TOKEN=try-me serve toolshed.cs http://localhost:5304/health
