. "$SAMPLES/serve.sh"
serve health.cs http://localhost:8080/health
