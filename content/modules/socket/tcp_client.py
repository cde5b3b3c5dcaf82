# set-up: a server that answers each line in capital letters
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


server = socketserver.TCPServer(("127.0.0.1", 0), Upper)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import socket

with socket.create_connection(address, timeout=5) as client:
    answers = client.makefile(encoding="utf-8")
    for text in ("hello", "tea, please"):
        client.sendall(f"{text}\n".encode())
        print(answers.readline().strip())
    answers.close()
