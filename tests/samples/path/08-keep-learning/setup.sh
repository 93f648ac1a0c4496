# Starts what the page tells the reader to start: two processes and nginx in front of them.
. "$SAMPLES/serve.sh"
serve node.cs http://127.0.0.1:8091/health -- --urls http://127.0.0.1:8091
serve node.cs http://127.0.0.1:8092/health -- --urls http://127.0.0.1:8092
nginx -p "$PWD" -c "$PWD/toolshed.conf" 2> "$HOME/nginx.err" || { cat "$HOME/nginx.err"; exit 1; }
end_with_shell "$(cat nginx.pid)"
curl --fail --retry 20 --retry-connrefused --retry-delay 1 -o "$HOME/answer" http://127.0.0.1:8090/health
