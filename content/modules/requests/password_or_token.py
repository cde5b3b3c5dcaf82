# set-up: a server that says how you identified yourself
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Private(BaseHTTPRequestHandler):  # shows how the client identified itself
    def do_GET(self):
        credentials = self.headers.get("Authorization", "")
        self.send_response(200 if credentials else 401)
        self.end_headers()
        self.wfile.write(credentials.encode())

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Private)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import requests

url = f"{site}/account"
print(requests.get(url, timeout=5).status_code, "without credentials")

response = requests.get(url, auth=("ada", "lovelace"), timeout=5)
print(response.status_code, response.text)

token = {"Authorization": "Bearer s3cr3t"}
response = requests.get(url, headers=token, timeout=5)
print(response.status_code, response.text)
