# set-up: a file, and a visitor who looks at the headers of an answer
import threading
from pathlib import Path
from urllib.request import urlopen

Path("site").mkdir()
Path("site/teapot.glb").write_bytes(b"glTF")


def visit(server, path):
    threading.Thread(target=server.handle_request).start()
    url = f"http://127.0.0.1:{server.server_port}{path}"
    with urlopen(url, timeout=10) as answer:
        for name, value in answer.headers.items():
            if name.startswith(("Content-", "Cache-", "Access-")):
                print(f"{name}: {value}")


# end of set-up
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler


class Assets(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".glb": "model/gltf-binary",
    }

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    log_message = lambda *args: None


handler = partial(Assets, directory="site")
with HTTPServer(("127.0.0.1", 0), handler) as server:
    visit(server, "/teapot.glb")  # server.serve_forever() in your program
