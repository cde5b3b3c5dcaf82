# set-up: a server that answers with what it got
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Echo(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201)
        self.end_headers()
        self.wfile.write(self.headers["Content-Type"].encode() + b": " + body)

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

url = f"{site}/orders"
form = urlencode({"article": "tea", "pieces": 3}).encode()
print(urlopen(url, data=form, timeout=10).read().decode())

order = json.dumps({"article": "tea", "pieces": 3}).encode()
headers = {"Content-Type": "application/json"}
print(urlopen(Request(url, order, headers), timeout=10).read().decode())
