# set-up: a site with a robots.txt
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

RULES = b"""\
User-agent: tea-bot
Disallow: /orders/

User-agent: *
Disallow: /
"""


class Site(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(RULES)

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Site)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.robotparser import RobotFileParser

robots = RobotFileParser(f"{site}/robots.txt")
robots.read()
for agent in ("tea-bot/2.1", "other-bot"):
    for path in ("/menu", "/orders/17"):
        print(f"{agent:<11} {path:<11} {robots.can_fetch(agent, site + path)}")
