# set-up: a server that names no charset
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Menu(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write("<p>café</p>".encode())

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Menu)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
# end of set-up
import requests

response = requests.get(url, timeout=5)
print(response.encoding, response.text)
response.encoding = "utf-8"
print(response.encoding, response.text)
print(response.content)
