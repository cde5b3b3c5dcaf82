import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import URLError
from urllib.request import urlopen

finished = threading.Event()


class Slow(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/stuck":
            self.send_response(200)
            self.end_headers()
        finished.wait(10)

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Slow) as server:
    base = f"http://127.0.0.1:{server.server_port}"
    for path in ("/silent", "/stuck"):
        finished.clear()
        worker = threading.Thread(target=server.handle_request)
        worker.start()
        try:
            urlopen(base + path, timeout=0.5).read()
        except (URLError, TimeoutError) as error:
            print(f"{path:<8}{type(error).__name__}")
        finished.set()
        worker.join()
