# set-up: sites that answer with a status, and no file
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(self.path.strip("/").partition("/")[0]))
        self.end_headers()

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.robotparser import RobotFileParser

for status in (404, 403, 503):
    robots = RobotFileParser(f"{site}/{status}/robots.txt")
    robots.read()
    print(status, "may fetch:", robots.can_fetch("tea-bot", "/menu"))

robots = RobotFileParser("http://127.0.0.1:1/robots.txt")
print("never read:", robots.can_fetch("tea-bot", "/menu"))
try:
    robots.read()
except OSError as error:
    print("server gone:", type(error).__name__)
