# set-up: a stand-in for an FTP server
import socket
import socketserver
import threading

data = socket.create_server(("127.0.0.1", 0))
high, low = divmod(data.getsockname()[1], 256)
ANSWERS = {"PASV": f"227 (127,0,0,1,{high},{low})", "RETR": "150 sending"}


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            command = line[:4].decode()
            self.wfile.write(f"{ANSWERS.get(command, '230 ok')}\r\n".encode())
            if command == "RETR":
                with data.accept()[0] as connection:
                    connection.sendall(b"city,rate\nOslo,1.1\n")
                self.wfile.write(b"226 done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
from ftplib import FTP
from pathlib import Path

with FTP(timeout=10) as ftp:
    ftp.connect(*address)
    ftp.login()
    with open("rates.csv", "wb") as file:
        print(ftp.retrbinary("RETR rates.csv", file.write))
print(Path("rates.csv").read_text().splitlines())
