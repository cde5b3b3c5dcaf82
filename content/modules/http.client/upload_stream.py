# set-up: a server that says how it got the data
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Upload(BaseHTTPRequestHandler):
    def do_PUT(self):
        size = self.headers["Content-Length"]
        coding = self.headers["Transfer-Encoding"]
        if size:
            self.rfile.read(int(size))
        else:  # chunks, and an empty line after the last
            while self.rfile.readline() not in (b"\r\n", b""):
                pass
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"length {size}, coding {coding}".encode())

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Upload)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_port
# end of set-up
from http.client import HTTPConnection
from io import BytesIO

photo = BytesIO(b"\xff" * 5000)  # or a file opened in binary
lines = (f"{day},21.5;".encode() for day in range(3))
for body in (b"short", photo, lines):
    client = HTTPConnection("127.0.0.1", port, timeout=10)
    client.request("PUT", "/upload", body)
    answer = client.getresponse()
    said = answer.read().decode()
    print(f"{type(body).__name__:<9} {answer.status} {said}")
    client.close()
