# set-up: a stand-in for a shop that sets a cookie
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=a1b2; HttpOnly")
        self.end_headers()
        self.wfile.write(f"cookie: {self.headers['Cookie']}".encode())

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
shop = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from http.cookiejar import CookieJar
from urllib.request import HTTPCookieProcessor, build_opener

jar = CookieJar()
session = build_opener(HTTPCookieProcessor(jar))
for path in ("/login", "/basket"):
    with session.open(shop + path, timeout=10) as answer:
        print(f"{path:<8}", answer.read().decode())
print("in the jar:", [(cookie.name, cookie.value) for cookie in jar])
