# set-up: a server that says what it was asked
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Echo(BaseHTTPRequestHandler):
    def answer(self):
        size = int(self.headers.get("Content-Length", 0))
        said = f"{self.command} {self.path}, {size} bytes"
        self.rfile.read(size)
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(said.encode() if self.command != "HEAD" else b"")

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = answer
    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.request import Request, urlopen

url = f"{site}/books/1"
for data, method in ((None, "DELETE"), (b"Emma", "PUT"), (None, "HEAD")):
    request = Request(url, data=data, method=method)
    with urlopen(request, timeout=10) as answer:
        print(answer.status, answer.headers["Content-Type"], end=": ")
        print(answer.read().decode() or "(no body)")
