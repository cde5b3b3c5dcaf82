# set-up: a site on this machine
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        moved = self.path == "/old"
        self.send_response(302 if moved else 404)
        self.send_header("Location", "/new")
        self.send_header("Content-Length", "0")
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()
host, port = server.server_address
# end of set-up
from http.client import HTTPConnection
from urllib.error import HTTPError
from urllib.request import urlopen

client = HTTPConnection(host, port, timeout=10)
for path in ("/old", "/new"):
    client.request("GET", path)
    print("http.client", path, client.getresponse().status)
client.close()
try:
    urlopen(f"http://{host}:{port}/old", timeout=10)
except HTTPError as error:
    print("urllib", error.code, error.url.removeprefix(f"http://{host}:{port}"))
