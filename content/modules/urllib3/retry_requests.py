# set-up: a server that is busy twice
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Busy(BaseHTTPRequestHandler):
    visits = 0

    def do_GET(self):
        Busy.visits += 1
        ready = Busy.visits > 2 and self.path != "/never"
        self.send_response(200 if ready else 503)
        self.end_headers()
        self.wfile.write(b"12 cups" if ready else b"busy")

    do_POST = do_GET
    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Busy)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3

retries = urllib3.Retry(
    total=4,
    backoff_factor=0.05,
    status_forcelist=[429, 502, 503, 504],
)
http = urllib3.PoolManager(retries=retries, timeout=5)
answer = http.request("GET", f"{site}/stock")
print(answer.status, answer.data.decode())
print(len(answer.retries.history), "retries")
try:
    http.request("GET", f"{site}/never")
except urllib3.exceptions.MaxRetryError as error:
    print(error.reason)
print(http.request("POST", f"{site}/never").status, "a POST is not repeated")
