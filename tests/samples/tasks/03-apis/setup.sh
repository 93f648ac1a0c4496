. "$SAMPLES/serve.sh"
serve loans.cs http://localhost:5080/loans/none
