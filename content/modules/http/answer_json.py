# set-up: visitors for a server
import threading
from http.client import HTTPConnection


def visit(server, *paths):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for path in paths:
        client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        client.request("GET", path)
        answer = client.getresponse()
        print(answer.status, answer.read().decode())
        client.close()
    server.shutdown()


# end of set-up
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Books(BaseHTTPRequestHandler):
    def do_GET(self):
        path = self.path.partition("?")[0]  # without a query
        found = path == "/books/1"
        data = {"title": "Emma"} if found else {"error": "no such book"}
        body = json.dumps(data, allow_nan=False).encode()  # may fail
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    log_message = lambda *args: None  # no line for each visit


with ThreadingHTTPServer(("127.0.0.1", 0), Books) as server:
    visit(server, "/books/1?lang=en", "/books/2")  # otherwise serve_forever()
