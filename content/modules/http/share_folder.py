import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


Path("public").mkdir()
Path("public/index.html").write_text("<h1>Hello</h1>")

handler = partial(Quiet, directory="public")
with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with urlopen(f"http://127.0.0.1:{server.server_port}/") as answer:
        print(answer.status, answer.headers["Content-Type"])
        print(answer.read().decode())
    server.shutdown()
