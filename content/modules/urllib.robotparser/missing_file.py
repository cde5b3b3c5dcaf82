import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.robotparser import RobotFileParser


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(self.path.strip("/").partition("/")[0]))
        self.end_headers()

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Site) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_port}"
    for status in (404, 403, 503):
        robots = RobotFileParser(f"{site}/{status}/robots.txt")
        robots.read()
        print(status, "may fetch:", robots.can_fetch("tea-bot", "/menu"))
    server.shutdown()

print("never read:", RobotFileParser().can_fetch("tea-bot", "/menu"))
try:
    robots.read()
except OSError as error:
    print("server gone:", type(error).__name__)
