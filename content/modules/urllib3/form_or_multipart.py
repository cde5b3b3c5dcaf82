# set-up: a server that tells the type of a form
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Kind(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.headers["Content-Type"].split(";")[0].encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Kind)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3

http = urllib3.PoolManager()
cups = {"cups": "6"}
print(http.request("POST", site, fields=cups).data.decode())
plain = http.request("POST", site, fields=cups, encode_multipart=False)
print(plain.data.decode())
try:
    http.request("POST", site, fields={"price": 6.5})
except TypeError as error:
    print(type(error).__name__)
