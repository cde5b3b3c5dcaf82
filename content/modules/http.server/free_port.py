from http.server import BaseHTTPRequestHandler, HTTPServer


class Alone(HTTPServer):
    allow_reuse_address = False
    allow_reuse_port = False


first = Alone(("127.0.0.1", 0), BaseHTTPRequestHandler)
host, port = first.server_address
print(host, "and a port above 1023:", port > 1023)

try:
    Alone(("127.0.0.1", port), BaseHTTPRequestHandler)
except OSError as error:
    print("the same port again:", type(error).__name__)

first.server_close()
again = Alone(("127.0.0.1", port), BaseHTTPRequestHandler)
print("after closing the first:", again.server_port == port)
again.server_close()
