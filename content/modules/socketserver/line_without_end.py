# set-up: a client that sends a very long line
import socket
import threading


def attack(server):
    with socket.create_connection(server.server_address, 10) as client:
        client.sendall(b"x" * 50_000)
        client.shutdown(socket.SHUT_WR)
        server.handle_request()


# end of set-up
import socketserver

class Handler(socketserver.StreamRequestHandler):
    timeout = 10  # for a client that says nothing
    def handle(self):
        if len(self.rfile.readline(1001)) > 1000:
            print("refused:", self.client_address[0])
with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
    attack(server)
