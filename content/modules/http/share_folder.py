# set-up: a folder to share, and a visitor
import threading
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

Path("public").mkdir()
Path("public/index.html").write_text("<h1>Hello</h1>")


def visit(server, *paths):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in paths:
        address = f"http://127.0.0.1:{server.server_port}{path}"
        try:
            with urlopen(address, timeout=10) as answer:
                kind = answer.headers.get_content_type()
                print(kind, answer.read().decode())
        except HTTPError as error:
            print(error.code, error.reason)
    server.shutdown()


# end of set-up
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer


class Quiet(SimpleHTTPRequestHandler):
    log_message = lambda *args: None  # no line for each visit


handler = partial(Quiet, directory="public")
with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
    visit(server, "/", "/lost.html")  # otherwise server.serve_forever()
