# set-up: a site that refuses Python's default user agent
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Picky(BaseHTTPRequestHandler):
    def do_GET(self):
        welcome = not self.headers["User-Agent"].startswith("Python-urllib")
        self.send_response(200 if welcome else 403)
        self.end_headers()
        self.wfile.write(b"User-agent: *\nDisallow: /orders/" * welcome)

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Picky)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up

from urllib.request import Request, urlopen
from urllib.robotparser import RobotFileParser

robots = RobotFileParser(f"{site}/robots.txt")
robots.read()
print("with read: ", robots.can_fetch("tea-bot", f"{site}/menu"))

request = Request(f"{site}/robots.txt", headers={"User-Agent": "tea-bot/2.1"})
robots = RobotFileParser()
with urlopen(request, timeout=10) as answer:
    text = answer.read().decode("utf-8", "replace")
robots.parse(text.splitlines())
print("with parse:", robots.can_fetch("tea-bot", f"{site}/menu"))
