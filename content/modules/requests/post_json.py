# set-up: a stand-in for an order service, which prints what it gets
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Orders(BaseHTTPRequestHandler):  # stands in for a real service
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        print("server got", self.headers["Content-Type"], body.decode())
        self.send_response(201)
        self.end_headers()
        self.wfile.write(json.dumps({"id": 17}).encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Orders)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

url = f"{site}/orders"
order = {"item": "teapot", "count": 2, "gift": True}
response = requests.post(url, json=order, timeout=5)
print(response.status_code, response.reason, response.json())

requests.post(url, data={"item": "teapot", "count": 2}, timeout=5)
