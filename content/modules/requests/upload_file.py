# set-up: a server that prints the head of each part, and a file to send
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path


class Inbox(BaseHTTPRequestHandler):  # shows the head of every part it receives
    def do_POST(self):
        print(self.headers["Content-Type"].partition(";")[0])
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size).decode("latin-1")
        for line in body.splitlines():
            if line.startswith("Content-Disposition"):
                print("   ", line)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
Path("receipt.txt").write_text("Hotel, two nights: 180.00 EUR\n")
# end of set-up
import requests

url = f"{site}/claims"
with open("receipt.txt", "rb") as receipt:
    fields = {"purpose": "conference"}
    reply = requests.post(url, data=fields, files={"scan": receipt}, timeout=5)
print(reply.status_code, reply.reason)
