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

import httpx

target = Path("europe.png")
url = f"{site}/maps/europe.png"
with httpx.stream("GET", url, follow_redirects=True) as response:
    response.raise_for_status()
    print("expecting", response.headers.get("Content-Length", "some"), "bytes")
    with target.open("wb") as file:
        for chunk in response.iter_bytes(chunk_size=65_536):
            file.write(chunk)
            print(f"{file.tell():>9,} bytes in {target}")
