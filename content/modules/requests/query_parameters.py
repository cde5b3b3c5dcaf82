# set-up: a server that answers with the path it was asked for
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Echo(BaseHTTPRequestHandler):  # answers with the path it was asked for
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

url = f"{site}/search"
search = {"q": "tea & biscuits", "tag": ["hot", "cheap"], "page": 2}
print(requests.get(url, params=search, timeout=5).text)

optional = {"q": "café", "max_price": None}
print(requests.get(url, params=optional, timeout=5).text)
