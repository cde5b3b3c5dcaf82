import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.request import urlopen


class Machine(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"goodbye" if self.path == "/quit" else b"hello")
        if self.path == "/quit":
            threading.Thread(target=self.server.shutdown).start()

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Machine) as server:
    loop = threading.Thread(target=server.serve_forever)
    loop.start()
    for path in ("/", "/quit"):
        url = f"http://127.0.0.1:{server.server_port}{path}"
        print(urlopen(url, timeout=10).read().decode())
    loop.join(timeout=10)
    print("still serving:", loop.is_alive())
