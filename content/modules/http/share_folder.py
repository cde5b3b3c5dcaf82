import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


Path("public").mkdir()
Path("public/index.html").write_text("<h1>Hello</h1>")

handler = partial(Quiet, directory="public")
with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    with urlopen(address, timeout=10) as answer:
        print(answer.headers.get_content_type(), answer.read().decode())
    try:
        urlopen(address + "lost.html", timeout=10)
    except HTTPError as error:
        print(error.code, error.reason)
    server.shutdown()
