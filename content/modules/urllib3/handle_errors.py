# set-up: a server that is slow, or finds nothing
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Moody(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(2)
        else:
            self.send_error(404)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Moody)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3
from urllib3.exceptions import HTTPError, MaxRetryError

http = urllib3.PoolManager(timeout=0.5, retries=False)
for url in (f"{site}/lost", f"{site}/slow", "http://127.0.0.1:1/", "ftp://x/"):
    try:
        response = http.request("GET", url)
    except HTTPError as error:
        print("failed: ", type(error).__name__)
    else:
        print("status: ", response.status, response.reason)

patient = urllib3.PoolManager(timeout=0.2, retries=1)
try:
    patient.request("GET", f"{site}/slow")
except MaxRetryError as error:
    print("gave up:", type(error.reason).__name__)
