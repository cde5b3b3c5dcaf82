# set-up: a client that sends two lines
import socket
import threading


def send_lines(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.create_connection(server.server_address, timeout=10) as client:
        client.sendall(b"tea at four\nbring cake\n")
        client.shutdown(socket.SHUT_WR)
        for line in client.makefile(encoding="utf-8"):
            print(line, end="")
    server.shutdown()


# end of set-up
import socketserver


class Shout(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.decode(errors="replace").upper().encode())


with socketserver.TCPServer(("127.0.0.1", 0), Shout) as server:
    send_lines(server)  # server.serve_forever() in a program of yours
