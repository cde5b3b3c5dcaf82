# set-up: a server that knows one password
import base64
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

SECRET = "Basic " + base64.b64encode(b"ada:engine").decode()


class Private(BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.headers["Authorization"] == SECRET
        self.send_response(200 if known else 401)
        self.send_header("WWW-Authenticate", 'Basic realm="tea"')
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Private)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import base64
from urllib.error import HTTPError
from urllib.request import Request, urlopen

request = Request(f"{site}/")
for pair in ("ada:wrong", "ada:engine"):
    token = base64.b64encode(pair.encode()).decode()
    request.add_unredirected_header("Authorization", f"Basic {token}")
    try:
        with urlopen(request, timeout=10) as answer:
            print(pair, answer.status)
    except HTTPError as error:
        print(pair, error.code, error.headers["WWW-Authenticate"])
