import socket
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


with socketserver.TCPServer(("127.0.0.1", 0), Upper) as server:
    threading.Thread(target=server.handle_request, daemon=True).start()
    with socket.create_connection(server.server_address, timeout=5) as client:
        answers = client.makefile(encoding="utf-8")
        for text in ("hello", "tea, please"):
            client.sendall(f"{text}\n".encode())
            print(answers.readline().strip())
        answers.close()
