# set-up: a server that shows what travels over the line
import socketserver
import threading


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            print("on the line:", line)
            code = b"331" if b"USER" in line else b"230"
            self.wfile.write(code + b" ok\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request, daemon=True).start()
# end of set-up
from ftplib import FTP

with FTP(timeout=10) as ftp:
    ftp.connect(*server.server_address)
    ftp.login("ada", "correct horse")
