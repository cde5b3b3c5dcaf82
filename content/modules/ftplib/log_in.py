import socketserver
import threading
from ftplib import FTP

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


with socketserver.TCPServer(("127.0.0.1", 0), Server) as server:
    threading.Thread(target=server.handle_request, daemon=True).start()
    with FTP(timeout=10) as ftp:
        ftp.connect(*server.server_address)
        print(ftp.login("ada", "secret"))
        ftp.cwd("reports")
        print(ftp.pwd())
