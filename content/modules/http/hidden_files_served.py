# set-up: a folder to share, and a visitor
import threading
from functools import partial
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

Path("shared").mkdir()
Path("shared", ".env").write_text("KEY=s3cret")


def visit(handler, path):
    handler.log_message = lambda *args: None
    here = partial(handler, directory="shared")
    with HTTPServer(("127.0.0.1", 0), here) as server:
        threading.Thread(target=server.handle_request).start()
        try:
            address = f"http://127.0.0.1:{server.server_port}{path}"
            return urlopen(address, timeout=10).read().decode()
        except HTTPError as error:
            return error.code
# end of set-up
from http.server import HTTPServer, SimpleHTTPRequestHandler
from urllib.parse import unquote

class Careful(SimpleHTTPRequestHandler):
    def send_head(self):
        if "/." in unquote(self.path):
            return self.send_error(404)
        return super().send_head()

for handler in (SimpleHTTPRequestHandler, Careful):
    print(visit(handler, "/.env"), visit(handler, "/%2Eenv"))
