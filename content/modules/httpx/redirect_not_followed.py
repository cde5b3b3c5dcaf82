# set-up: a server that adds the final slash
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Orders(BaseHTTPRequestHandler):
    def do_GET(self):
        moved = not self.path.endswith("/")
        self.send_response(301 if moved else 200)
        if moved:
            self.send_header("Location", self.path + "/")
        self.end_headers()
        self.wfile.write(b"" if moved else b"two orders")

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Orders)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import httpx

first = httpx.get(f"{site}/orders")
print(first.status_code, repr(first.text), first.headers["location"])
try:
    first.raise_for_status()
except httpx.HTTPStatusError as error:
    print(str(error).partition(" for ")[0])
second = httpx.get(f"{site}/orders", follow_redirects=True)
print(second.status_code, second.text, len(second.history))
