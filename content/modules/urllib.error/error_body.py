# set-up: a service that refuses every order
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Orders(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(422, "Unprocessable")
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"field": "pieces", "problem": "not a number"}')

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Orders)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import json
from urllib.error import HTTPError
from urllib.request import urlopen

url = f"{site}/orders"
try:
    urlopen(url, data=b"pieces=three", timeout=10)
except HTTPError as error:
    with error:
        kind = error.headers.get_content_type()
        print(error.code, error.reason, kind)
        if kind.endswith("json"):
            print(json.load(error)["problem"])
        else:  # a proxy may send HTML
            print(error.read(200))
