# set-up: a stand-in for a shop that asks for a token
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Shop(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        order = json.loads(self.rfile.read(size) or "null")
        known = self.headers.get("Authorization") == "Bearer s3cret"
        self.send_response(201 if known else 401)
        answer = {"path": self.path, "order": order}
        body = json.dumps(answer).encode()
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
site = f"http://127.0.0.1:{server.server_port}"
# end of set-up
import httpx

with httpx.Client(
    base_url=f"{site}/v1",
    headers={"Authorization": "Bearer s3cret"},
    timeout=10,
) as client:
    for item, count in [("teapot", 1), ("cup", 6)]:
        answer = client.post("/orders", json={"item": item, "count": count})
        print(answer.status_code, answer.json())

print(httpx.post(f"{site}/v1/orders").status_code, "without the token")
