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
import httpx

timeout = httpx.Timeout(5, read=0.5)
for url in (f"{site}/lost", f"{site}/slow", "http://127.0.0.1:1/", "shop/7"):
    try:
        httpx.get(url, timeout=timeout).raise_for_status()
    except httpx.HTTPStatusError as error:
        print("refused:  ", error.response.status_code, error.request.url.path)
    except httpx.TimeoutException as error:
        print("too slow: ", type(error).__name__)
    except (httpx.RequestError, httpx.InvalidURL, UnicodeError) as error:
        print("no answer:", type(error).__name__)
