# set-up: a stand-in server, whose data connection brings nothing
import socket
import socketserver
import threading

data = socket.create_server(("127.0.0.1", 0))
high, low = divmod(data.getsockname()[1], 256)
ANSWERS = {"PASV": f"227 (127,0,0,1,{high},{low})", "RETR": "150 sending"}


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            answer = ANSWERS.get(line[:4].decode(), "230 ok")
            self.wfile.write(f"{answer}\r\n".encode())


server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request, daemon=True).start()
# end of set-up
from ftplib import FTP

ftp = FTP(timeout=1)
ftp.connect(*server.server_address)
ftp.login()
try:
    ftp.retrbinary("RETR rates.csv", print)
except TimeoutError as error:
    print("TimeoutError:", error)
ftp.close()
