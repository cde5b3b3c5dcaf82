# set-up: two visitors at the same time
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen


def two_visit(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    with ThreadPoolExecutor() as pool:
        answers = list(pool.map(urlopen, [url, url]))
    print(type(server).__name__, [one.read().decode() for one in answers])
    server.shutdown()


# end of set-up
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer


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
        two_visit(server)  # server.serve_forever() in a program of yours
