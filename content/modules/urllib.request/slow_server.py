# set-up: a server that is silent, or stops within its answer
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/stuck":
            self.send_response(200)
            self.end_headers()
        threading.Event().wait(10)

    log_message = lambda *args: None


server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
from urllib.error import URLError
from urllib.request import urlopen

for path in ("/silent", "/stuck"):
    try:
        urlopen(site + path, timeout=0.5).read()
    except (URLError, TimeoutError) as error:
        print(f"{path:<7} {type(error).__name__}")
