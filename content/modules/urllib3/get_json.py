# set-up: a stand-in for a weather service
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Weather(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"city": "Oslo", "celsius": [-3.5, 1.0, 2.5]}')

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Weather)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import urllib3

wanted = {"city": "Oslo", "days": "3"}
response = urllib3.request("GET", f"{site}/forecast", fields=wanted, timeout=5)
print(response.status, response.headers["content-type"])
print(response.geturl())
forecast = response.json()
print(forecast["city"], "at most", max(forecast["celsius"]), "degrees")
print(type(response.data).__name__, len(response.data))
