import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs


class Orders(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        form = parse_qs(body.decode())
        self.send_response(201, "noted")
        self.end_headers()
        self.wfile.write(f"{form['pieces'][0]} x {form['article'][0]}".encode())

    log_message = lambda *args: None


with HTTPServer(("127.0.0.1", 0), Orders) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    client.request("POST", "/orders", body="article=tea&pieces=3")
    answer = client.getresponse()
    print(answer.status, answer.reason, "-", answer.read().decode())
    server.shutdown()
