# set-up: a server that streams
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Stream(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"." * 100_000)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Stream)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import httpx

limits = httpx.Limits(max_connections=1)
with httpx.Client(limits=limits, timeout=0.5) as client:
    with client.stream("GET", site) as first:
        try:
            client.get(site)
        except httpx.PoolTimeout:
            print("PoolTimeout: the only connection is still in use")
    print(client.get(site).status_code, "after it was given back")
