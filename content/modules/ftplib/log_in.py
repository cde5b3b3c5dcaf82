# set-up: a stand-in for an FTP server
import socketserver
import threading

ANSWERS = {
    b"USER": b"331 password please",
    b"PASS": b"230 welcome",
    b"CWD": b"250 changed",
    b"PWD": b'257 "/reports" is where you are',
    b"QUIT": b"221 bye",
}


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            self.wfile.write(ANSWERS[line.split()[0]] + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
from ftplib import FTP

with FTP(timeout=10) as ftp:
    ftp.connect(*address)
    print(ftp.login("ada", "secret"))
    ftp.cwd("reports")
    print(ftp.pwd())
