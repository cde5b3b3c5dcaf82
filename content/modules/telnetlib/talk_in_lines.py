# set-up: a server that greets
import socketserver
import threading


class Greeter(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"login: ")
        name = self.rfile.readline().strip()
        self.wfile.write(b"welcome " + name + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Greeter)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import socket


def read_until(stream, end):
    data = b""
    while not data.endswith(end):
        if not (byte := stream.read(1)):
            raise EOFError(f"closed after {data!r}")
        data += byte
    return data


# was telnetlib.Telnet(host, port)
line = socket.create_connection(address, timeout=5)
with line, line.makefile("rwb") as stream:
    print(read_until(stream, b"login: "))
    stream.write(b"ada\r\n")
    stream.flush()
    print(stream.readline())
