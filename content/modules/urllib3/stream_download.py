# set-up: a server with a large file
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "200000")
        self.end_headers()
        self.wfile.write(b"\x89PNG" * 50_000)

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Files)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from pathlib import Path

import urllib3

target = Path("europe.png")
response = urllib3.request(
    "GET", f"{site}/europe.png", preload_content=False, timeout=5
)
try:
    if response.status != 200:
        raise SystemExit(f"status {response.status}")
    with target.open("wb") as file:
        for chunk in response.stream(65_536):
            file.write(chunk)
            print(f"{file.tell():>9,} bytes in {target}")
finally:
    response.close()
