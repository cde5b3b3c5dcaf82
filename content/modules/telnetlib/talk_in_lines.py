import socket
import socketserver
import threading


class Greeter(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"login: ")
        name = self.rfile.readline().strip()
        self.wfile.write(b"welcome " + name + b"\r\n")


with socketserver.TCPServer(("127.0.0.1", 0), Greeter) as server:
    threading.Thread(target=server.handle_request).start()
    # was telnetlib.Telnet(host, port)
    with socket.create_connection(server.server_address, timeout=5) as line:
        stream = line.makefile("rwb")
        print(stream.read(7))  # was read_until(b"login: ")
        stream.write(b"ada\r\n")
        stream.flush()
        print(stream.readline())
