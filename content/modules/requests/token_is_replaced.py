# set-up: a server that tells who calls, and a file of passwords
import os
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.headers["Authorization"].encode())

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
Path("netrc").write_text("machine 127.0.0.1 login ann password tide\n")
os.environ["NETRC"] = "netrc"
# end of set-up
import requests

token = {"Authorization": "Bearer a1b2"}
with requests.Session() as session:
    print(session.get(url, headers=token, timeout=5).text)
    session.trust_env = False
    print(session.get(url, headers=token, timeout=5).text)
