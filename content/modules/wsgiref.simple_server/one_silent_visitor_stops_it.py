import socket
import threading
from urllib.request import urlopen
from wsgiref.simple_server import demo_app, make_server

server = make_server("127.0.0.1", 0, demo_app)
threading.Thread(target=server.serve_forever, daemon=True).start()
visitor = socket.create_connection(server.server_address)  # sends nothing
try:
    urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=0.5)
except TimeoutError:
    print("nobody else is served")
