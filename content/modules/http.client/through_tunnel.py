# set-up: a stand-in for a proxy
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Proxy(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_CONNECT(self):
        self.send_response_only(200)  # a real proxy would connect now
        self.end_headers()
        self.close_connection = False
        print("proxy:", self.command, self.path)

    def do_GET(self):
        body = f"{self.path} of {self.headers['Host']}".encode()
        self.send_response_only(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


server = HTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_port
# end of set-up
from http.client import HTTPConnection

client = HTTPConnection("127.0.0.1", port, timeout=10)
client.set_tunnel("books.example", 80)
client.request("GET", "/emma")
print("answer:", client.getresponse().read().decode())
client.close()
