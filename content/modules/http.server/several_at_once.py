import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from urllib.request import urlopen


class Meeting(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            self.server.door.wait(timeout=2)  # until two are here
            text = "met somebody"
        except threading.BrokenBarrierError:
            text = "was alone"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text.encode())

    log_message = lambda *args: None


for kind in (HTTPServer, ThreadingHTTPServer):
    with kind(("127.0.0.1", 0), Meeting) as server:
        server.door = threading.Barrier(2)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        with ThreadPoolExecutor() as pool:
            answers = list(pool.map(urlopen, [url, url]))
        print(kind.__name__, [answer.read().decode() for answer in answers])
        server.shutdown()
