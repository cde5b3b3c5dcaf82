# set-up: a stand-in for a proxy, which tells what it was asked for
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self):  # a real proxy would pass the request on
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"asked for {self.path}".encode())

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=server.serve_forever, daemon=True).start()
proxy = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import os
from urllib.request import ProxyHandler, build_opener, urlopen

os.environ["http_proxy"] = proxy  # read at the first urlopen
print(urlopen("http://books.example/emma", timeout=10).read().decode())

direct = build_opener(ProxyHandler({}))
print(direct.open(f"{proxy}/direct", timeout=10).read().decode())
chosen = build_opener(ProxyHandler({"http": proxy, "https": proxy}))
print(chosen.open("http://tea.example/", timeout=10).read().decode())
