import threading
from http.client import HTTPConnection
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
threading.Thread(target=server.handle_request).start()
client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
client.request("GET", "/emma", headers={"Accept": "text/plain"})
answer = client.getresponse()
print(answer.status, answer.reason)
for name, value in answer.getheaders():
    print(f"  {name}: {value}")
print(answer.read().decode())
client.close()
server.server_close()
