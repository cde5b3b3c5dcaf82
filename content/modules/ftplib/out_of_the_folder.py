# set-up: a stand-in server
import socket
import socketserver
import threading

data = socket.create_server(("127.0.0.1", 0))
high, low = divmod(data.getsockname()[1], 256)
PASSIVE = f"227 (127,0,0,1,{high},{low})"


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            words = line.decode().split()
            answer = {"PASV": PASSIVE, "NLST": "150 ", "LIST": "150 "}
            answer = answer.get(words[0], "230 ok")
            self.wfile.write(f"{answer}\r\n".encode())
            if words[0] in ("NLST", "LIST"):
                with data.accept()[0] as connection:
                    connection.sendall(LISTINGS.pop(0).encode())
                self.wfile.write(b"226 done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request, daemon=True).start()
LISTINGS = ["sales.csv\r\n../../.profile\r\n..\\run.bat\r\n"]
# end of set-up
from ftplib import FTP
from pathlib import PureWindowsPath

with FTP(timeout=10) as ftp:
    ftp.connect(*server.server_address)
    ftp.login()
    for name in ftp.nlst():
        safe = name == PureWindowsPath(name).name and name not in ("", "..")
        print(f"{name:<15}", "fetched" if safe else "refused")
