# set-up: a server in a thread, and one client
import socket
import threading


def serve(kind):
    server = kind(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    socket.create_connection(server.server_address, 10).close()
    thread.join(2)
    return "still waiting" if thread.is_alive() else "ended"


# end of set-up
import socketserver

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        self.server.shutdown()

for kind in (socketserver.TCPServer, socketserver.ThreadingTCPServer):
    print(kind.__name__, serve(kind))
