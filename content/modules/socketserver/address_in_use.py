# set-up: a client that waits until the server has closed
import socket
import threading


def visit(server):
    with socket.create_connection(server.server_address, 10) as client:
        threading.Thread(target=server.handle_request).start()
        client.recv(1)


# end of set-up
from socketserver import BaseRequestHandler, TCPServer

for reuse in (False, True):
    class Server(TCPServer):
        allow_reuse_address = reuse
    with Server(("127.0.0.1", 0), BaseRequestHandler) as first:
        visit(first)
    try:
        Server(first.server_address, BaseRequestHandler).server_close()
        print(reuse, "started again")
    except OSError as error:
        print(reuse, error.strerror)
