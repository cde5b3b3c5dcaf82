import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from urllib.request import Request, urlopen

LIMIT = 1_000_000  # bytes


class Dropbox(BaseHTTPRequestHandler):
    def do_PUT(self):
        size = int(self.headers.get("Content-Length", 0))
        if size > LIMIT:
            return self.send_error(413)
        path = PurePosixPath(unquote(self.path).replace("\\", "/"))
        name = path.name.lstrip(".")
        data = self.rfile.read(size)
        Path("uploads", name or "unnamed").write_bytes(data)
        self.send_response(201)
        self.end_headers()

    log_message = lambda *args: None


Path("uploads").mkdir()
with HTTPServer(("127.0.0.1", 0), Dropbox) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    for path in ("/lake.jpg", "/..%2F..%2Fsecret%20plan.txt"):
        request = Request(base + path, data=b"...", method="PUT")
        print(urlopen(request, timeout=10).status, path)
    server.shutdown()
print(sorted(path.as_posix() for path in Path("uploads").iterdir()))
