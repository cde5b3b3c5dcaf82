# set-up: two clients that stay connected
import socket
import threading


def connect(server, *names):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    clients = []
    for name in names:
        client = socket.create_connection(server.server_address, timeout=10)
        client.sendall(f"{name}\n".encode())
        print(f"{name:<6}", client.recv(100).decode().strip())
        clients.append(client)
    server.shutdown()
    for client in clients:
        client.close()


# end of set-up
import socketserver
from threading import Lock


class Room(socketserver.StreamRequestHandler):
    def handle(self):
        name = self.rfile.readline().decode().strip()
        with self.server.lock:
            self.server.present.append(name)
            here = ", ".join(self.server.present)
        try:
            self.wfile.write(f"here: {here}\n".encode())
            for _ in self.rfile:  # until the client leaves
                pass
        finally:
            with self.server.lock:
                self.server.present.remove(name)


class ChatServer(socketserver.ThreadingTCPServer):
    daemon_threads = True
    lock = Lock()
    present = []


with ChatServer(("127.0.0.1", 0), Room) as server:
    connect(server, "Ada", "Grace")  # server.serve_forever() in yours
