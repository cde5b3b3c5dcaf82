# set-up: a server that finds nothing
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Lost(BaseHTTPRequestHandler):
    do_GET = lambda self: self.send_error(404)
    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Lost)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/prices.csv"
# end of set-up
import requests

response = requests.get(url, timeout=5)
print(response.ok, response.status_code, response.text.split()[0])
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print("HTTPError:", str(error).partition(" for url")[0])
