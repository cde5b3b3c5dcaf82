# set-up: a stand-in for an FTP server
import socket
import socketserver
import threading

data = socket.create_server(("127.0.0.1", 0))
high, low = divmod(data.getsockname()[1], 256)
ANSWERS = {"PASV": f"227 (127,0,0,1,{high},{low})", "MLSD": "150 listing"}
LISTING = b"type=dir; old\r\ntype=file;size=17;modify=20240517160000; a.csv\r\n"


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            command = line[:4].decode()
            self.wfile.write(f"{ANSWERS.get(command, '230 ok')}\r\n".encode())
            if command == "MLSD":
                with data.accept()[0] as connection:
                    connection.sendall(LISTING)
                self.wfile.write(b"226 done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
from ftplib import FTP

with FTP(timeout=10) as ftp:
    ftp.connect(*address)
    ftp.login()
    for name, facts in ftp.mlsd():
        print(name, facts)
