# set-up: a client that takes the chunks apart again
import threading
from http.client import HTTPConnection


def read_events(server):
    threading.Thread(target=server.handle_request).start()
    client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    client.request("GET", "/prices")
    with client.getresponse() as answer:
        print(answer.version, answer.headers["Transfer-Encoding"])
        print([line.decode().strip() for line in answer if line.strip()])
    client.close()


# end of set-up
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Ticker(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for price in (2.50, 2.55, 2.40):
            event = f"data: {price:.2f}\n\n".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(event), event))
        self.wfile.write(b"0\r\n\r\n")

    log_message = lambda *args: None


with ThreadingHTTPServer(("127.0.0.1", 0), Ticker) as server:
    read_events(server)  # server.serve_forever() in a program of yours
