. "$SAMPLES/serve.sh"
serve copies.cs http://localhost:5080/books/0/copies
