# set-up: a handler that keeps the connection
import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer


class Persistent(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header(*self.header)
        self.end_headers()
        self.wfile.write(b"hello")

    log_message = lambda *args: None
# end of set-up
for name, value in (("X-Price", "250"), ("Content-Length", "5")):
    Persistent.header = name, value
    server = HTTPServer(("127.0.0.1", 0), Persistent)
    threading.Thread(target=server.handle_request).start()
    client = HTTPConnection(*server.server_address, timeout=1.5)
    client.request("GET", "/")
    try:
        print(name, client.getresponse().read())
    except TimeoutError as error:
        print(name, "TimeoutError:", error)
    client.close()
    server.server_close()
