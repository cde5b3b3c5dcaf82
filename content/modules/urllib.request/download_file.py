# set-up: a server with a large file
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Photos(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "250000")
        self.end_headers()
        self.wfile.write(b"\xff" * 250_000)

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Photos)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from pathlib import Path
from urllib.request import urlopen

url = f"{site}/lake.jpg"
part = Path("lake.jpg.part")
with urlopen(url, timeout=10) as answer, part.open("wb") as file:
    length = int(answer.headers["Content-Length"] or 0)  # 0: not sent
    while piece := answer.read(100_000):
        file.write(piece)
        print(f"{file.tell():>7,} of {length:,} bytes")
if length and part.stat().st_size != length:
    raise OSError("the download was cut off")
part.replace("lake.jpg")
print("complete" if length else "saved")
