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
import httpx

wanted = {"city": "Oslo", "days": 3}
response = httpx.get(f"{site}/forecast", params=wanted)
response.raise_for_status()
forecast = response.json()
print(response.status_code, response.headers["content-type"])
print(response.url.raw_path.decode())
print(forecast["city"], "at most", max(forecast["celsius"]), "degrees")
