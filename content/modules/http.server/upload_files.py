# set-up: somebody who sends files, two of them to places of their own
import threading
from http.client import HTTPConnection


def send_files(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in ("/lake.jpg", "/..%2F..%2Fmy%20plan.txt", "/..", "/lake.jpg"):
        client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        client.request("PUT", path, body=b"...")
        print(client.getresponse().status, path)
        client.close()
    server.shutdown()


# end of set-up
import re
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import unquote


class Dropbox(BaseHTTPRequestHandler):
    timeout = 10  # seconds for a client that says nothing

    def do_PUT(self):
        name = re.search(r"/(\w[\w .-]{0,60})\Z", unquote(self.path))
        size = re.fullmatch("[0-9]{1,8}", str(self.headers["Content-Length"]))
        if not (name and size) or Path("uploads", name[1]).exists():
            return self.send_error(400, "bad name or size, or already there")
        data = self.rfile.read(int(size[0]))  # below 100 MB
        if len(data) == int(size[0]):
            Path("uploads", name[1]).write_bytes(data)
            self.send_response(201)
            self.end_headers()

    log_message = lambda *args: None


Path("uploads").mkdir(exist_ok=True)
with HTTPServer(("127.0.0.1", 0), Dropbox) as server:
    send_files(server)  # server.serve_forever() in a program of yours
print(sorted(path.as_posix() for path in Path("uploads").iterdir()))
