# set-up: a server that tells what it got
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Inbox(BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        body = self.rfile.read(size).decode("latin-1")
        kind = self.headers["Content-Type"].partition(";")[0]
        lines = [line for line in body.splitlines()
                 if line.startswith(("Content-D", "{", "item"))]
        self.send_response(201)
        self.end_headers()
        self.wfile.write("\n  ".join([kind, *lines]).encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3

http = urllib3.PoolManager(timeout=5)
order = {"item": "cup", "count": 6}
print(http.request("POST", site, json=order).data.decode())
form = {"item": "cup", "count": "6"}
answer = http.request("POST", site, fields=form, encode_multipart=False)
print(answer.data.decode())
fields = {"order": "17", "scan": ("receipt.pdf", b"%PDF-1.7")}
print(http.request("POST", site, fields=fields).data.decode())

login = urllib3.make_headers(basic_auth="ada:s3cret")
print(http.request("POST", site, json=order, headers=login).status, login)
