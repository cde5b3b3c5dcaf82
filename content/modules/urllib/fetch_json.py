# set-up: a stand-in for a service with exchange rates
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Rates(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        agent = self.headers["User-Agent"]
        self.wfile.write(json.dumps({"EUR": 1.08, "for": agent}).encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Rates)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import json
from urllib.request import Request, urlopen

url = f"{site}/rates"
request = Request(url, headers={"User-Agent": "price-watch/1.0"})
with urlopen(request, timeout=10) as answer:
    print(answer.status, answer.headers.get_content_type())
    print(json.load(answer))
