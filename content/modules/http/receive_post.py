# set-up: customers of a server
import threading
from http.client import HTTPConnection


def order(server, *bodies):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for body in bodies:
        client = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        client.request("POST", "/orders", body=body)
        answer = client.getresponse()
        text = answer.read().decode() if answer.status == 201 else ""
        print(answer.status, answer.reason, text)
        client.close()
    server.shutdown()


# end of set-up
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs


class Orders(BaseHTTPRequestHandler):
    timeout = 10  # seconds for a client that says nothing

    def do_POST(self):
        try:
            size = int(self.headers.get("Content-Length", 0))
            if not 0 <= size <= 10_000:
                return self.send_error(413)
            body = self.rfile.read(size)
            if len(body) < size:  # the client has left early
                return self.send_error(400)
            form = parse_qs(body.decode(), errors="strict")
            text = f"{int(form['pieces'][0])} x {form['article'][0]}"
        except (KeyError, ValueError):
            return self.send_error(400)
        self.send_response(201, "noted")
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())

    log_message = lambda *args: None  # no line for each order


with HTTPServer(("127.0.0.1", 0), Orders) as server:  # then serve_forever()
    order(server, "article=tea&pieces=3", "article=tea")
