# set-up: a handler that answers with a word
import threading
from http.server import (
    BaseHTTPRequestHandler,
    HTTPServer,
    ThreadingHTTPServer,
)
from urllib.request import urlopen


class Quick(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"hello")

    log_message = lambda *args: None
# end of set-up
from http.client import BadStatusLine

class Forgets(Quick):
    end_headers = lambda self: None

for kind in (Forgets, Quick):
    with HTTPServer(("127.0.0.1", 0), kind) as server:
        threading.Thread(target=server.handle_request).start()
        try:
            address = f"http://127.0.0.1:{server.server_port}"
            print(urlopen(address, timeout=10).read())
        except BadStatusLine as error:
            print("BadStatusLine:", error)
