# set-up: a folder to share, and a visitor
import threading
from functools import partial
from http.client import HTTPConnection
from pathlib import Path

Path("shared").mkdir()
Path("shared", ".env").write_text("KEY=s3cret")


def visit(handler, path):
    handler.log_message = lambda *args: None
    here = partial(handler, directory="shared")
    with HTTPServer(("127.0.0.1", 0), here) as server:
        threading.Thread(target=server.handle_request).start()
        client = HTTPConnection(*server.server_address, timeout=10)
        client.request("GET", path)
        answer = client.getresponse()
        text = answer.read().decode()
        client.close()
        return text if answer.status == 200 else answer.status
# end of set-up
from http.server import HTTPServer, SimpleHTTPRequestHandler

class Careful(SimpleHTTPRequestHandler):
    def send_head(self):  # judges the file, for a path has many spellings
        path = Path(self.translate_path(self.path))
        if any(p[0] == "." for p in path.relative_to(self.directory).parts):
            return self.send_error(404)
        return super().send_head()

for handler in (SimpleHTTPRequestHandler, Careful):
    print(visit(handler, "/.env"), visit(handler, "%2Eenv"))
