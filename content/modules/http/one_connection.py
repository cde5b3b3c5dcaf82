# set-up: a server that keeps connections open
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Clock(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = f"you asked for {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Clock)
threading.Thread(target=server.serve_forever, daemon=True).start()
host, port = server.server_address
# end of set-up
from http.client import HTTPConnection

client = HTTPConnection(host, port, timeout=10)
client.connect()
opened = client.sock
for path in ("/now", "/then"):
    client.request("GET", path)
    answer = client.getresponse()
    print(answer.read().decode(), "- kept:", client.sock is opened)
client.close()
