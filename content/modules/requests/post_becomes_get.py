# set-up: a server that adds the final slash
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Orders(BaseHTTPRequestHandler):
    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        moved = not self.path.endswith("/")
        self.send_response(int(self.path[1:]) if moved else 200)
        if moved:
            self.send_header("Location", self.path + "/")
        self.end_headers()
        if not moved:
            self.wfile.write(f"{self.command} with {body}".encode())

    do_POST = do_GET
    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Orders)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

for path in ("/302", "/302/", "/308"):
    answer = requests.post(site + path, data={"cups": 2}, timeout=5)
    print(f"{path:6}", answer.text)
