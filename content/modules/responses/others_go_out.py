# set-up: a real server, which nobody should reach in a test
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"the real one")

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
# end of set-up
import urllib.request
import requests
import responses
with responses.RequestsMock() as mock:
    mock.get(url, body="the announced one")
    print("requests:", requests.get(url, timeout=5).text)
    with urllib.request.urlopen(url, timeout=5) as answer:
        print("urllib:  ", answer.read().decode())
