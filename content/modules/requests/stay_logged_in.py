# set-up: a stand-in for a shop that sets a cookie
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):  # sets a cookie at /login
    def do_GET(self):
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "user=ada")
        self.end_headers()
        cookie = self.headers.get("Cookie", "no cookie")
        self.wfile.write(f"{cookie}, {self.headers['Accept']}".encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

with requests.Session() as session:
    session.headers["Accept"] = "application/json"
    session.get(f"{site}/login", timeout=5)
    print("stored: ", session.cookies.get_dict())
    print("session:", session.get(f"{site}/basket", timeout=5).text)

print("without:", requests.get(f"{site}/basket", timeout=5).text)
