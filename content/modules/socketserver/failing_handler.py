# set-up: clients that ask for quotients
import socket
import threading


def ask(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for question in (b"8 2\n", b"8 0\n", b"eight 2\n", b"9 3\n"):
        with socket.create_connection(server.server_address, 10) as client:
            client.sendall(question)
            print(question.decode().strip(), "->", client.recv(10) or "closed")
    server.shutdown()


# end of set-up
import socketserver
import sys


class Divide(socketserver.StreamRequestHandler):
    timeout = 10  # for a client that says nothing

    def handle(self):
        first, second = self.rfile.readline().split()
        self.wfile.write(b"%d" % (int(first) // int(second)))


class Server(socketserver.TCPServer):
    def handle_error(self, request, client_address):
        print("handler failed:", type(sys.exc_info()[1]).__name__)


with Server(("127.0.0.1", 0), Divide) as server:
    ask(server)  # server.serve_forever() in a program of yours
