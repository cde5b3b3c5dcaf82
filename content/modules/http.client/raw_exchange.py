# set-up: a server that has no books
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Books(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response_only(404, "No Such Book")
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", "17")
        self.end_headers()
        self.wfile.write(b"Emma is not here.")

    log_message = lambda *args: None


server = HTTPServer(("127.0.0.1", 0), Books)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_port
# end of set-up
from http.client import HTTPConnection

client = HTTPConnection("127.0.0.1", port, timeout=10)
client.request("GET", "/emma", headers={"Accept": "text/plain"})
answer = client.getresponse()
print(answer.status, answer.reason)
for name, value in answer.getheaders():
    print(f"  {name}: {value}")
charset = answer.headers.get_content_charset("utf-8")
print(answer.read().decode(charset))
client.close()
