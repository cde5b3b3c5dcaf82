# set-up: a client
import socket
import threading


def visit(server):
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    socket.create_connection(server.server_address, 10).close()
    thread.join()


# end of set-up
import socketserver
class Handler(socketserver.BaseRequestHandler):
    visits = 0
    def handle(self):
        self.visits += 1
        self.server.visits += 1
        print(self.visits, self.server.visits)
with socketserver.TCPServer(("127.0.0.1", 0), Handler) as server:
    server.visits = 0
    visit(server)
    visit(server)
