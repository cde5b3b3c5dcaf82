# set-up: a stand-in for an FTP server that has no files
import socketserver
import threading


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            missing = line.startswith((b"DELE", b"SIZE"))
            answer = b"550 no such file" if missing else b"230 ok"
            self.wfile.write(answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import ftplib

ftp = ftplib.FTP(timeout=10)
ftp.connect(*address)
ftp.login()
try:
    ftp.delete("old.csv")
except ftplib.error_perm as error:
    print("refused:", error)
ftp.close()
server.server_close()
try:
    ftplib.FTP().connect(*address, timeout=5)
except ftplib.all_errors as error:
    print("nobody there:", type(error).__name__)
