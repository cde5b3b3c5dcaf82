import socket
import socketserver


class Guarded(socketserver.TCPServer):
    timeout = 0.2  # for handle_request

    def verify_request(self, request, client_address):
        welcome = client_address[0] in self.allowed
        print("let in" if welcome else "turned away", client_address[0])
        return welcome

    def handle_timeout(self):
        print("nobody came")


class Greet(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"welcome")


with Guarded(("127.0.0.1", 0), Greet) as server:
    for host in ("127.0.0.1", "10.0.0.7"):
        server.allowed = {host}
        with socket.create_connection(server.server_address, 10) as client:
            server.handle_request()
            print("   client got", client.recv(20))
    server.handle_request()
