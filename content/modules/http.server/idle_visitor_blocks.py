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
HTTPServer.handle_error = lambda *args: None  # visitors who left
# end of set-up
import socket

for kind in (HTTPServer, ThreadingHTTPServer):
    with kind(("127.0.0.1", 0), Quick) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        idle = socket.create_connection(server.server_address)
        try:
            address = f"http://127.0.0.1:{server.server_port}"
            print(kind.__name__, urlopen(address, timeout=1.5).read())
        except TimeoutError:
            print(kind.__name__, "does not answer")
        idle.close(), server.shutdown()
