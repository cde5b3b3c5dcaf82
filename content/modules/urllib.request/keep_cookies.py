import threading
from http.cookiejar import CookieJar
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import HTTPCookieProcessor, build_opener


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        if self.path == "/login":
            self.send_header("Set-Cookie", "session=a1b2; HttpOnly")
        self.end_headers()
        self.wfile.write(f"cookie: {self.headers['Cookie']}".encode())

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Shop) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    shop = f"http://127.0.0.1:{server.server_port}"
    jar = CookieJar()
    session = build_opener(HTTPCookieProcessor(jar))
    for path in ("/login", "/basket"):
        with session.open(shop + path, timeout=10) as answer:
            print(f"{path:<8}", answer.read().decode())
    print("in the jar:", [(cookie.name, cookie.value) for cookie in jar])
    server.shutdown()
