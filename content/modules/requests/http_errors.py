# set-up: a server that is slow, or finds nothing
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Moody(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(3)
        else:
            self.send_error(404)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Moody)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

for url in (f"{site}/lost", f"{site}/slow", "http://127.0.0.1:1/closed"):
    try:
        requests.get(url, timeout=(5, 0.5)).raise_for_status()
    except requests.HTTPError as error:
        print("refused:    ", error.response.status_code, error.response.reason)
    except requests.Timeout:  # to connect in 5 s, to answer in 0.5 s
        print("too slow:   ", "no connection or answer in time")
    except requests.ConnectionError:
        print("unreachable:", "no connection, or it broke")
    except requests.RequestException as error:  # an odd address or answer
        print("failed:     ", error)
