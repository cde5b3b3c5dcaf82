# set-up: a stand-in for an FTP server that has no files
import socketserver
import threading

ANSWERS = {
    b"USER ada": b"331 password please",
    b"PASS guess": b"530 login incorrect",
    b"DELE old.c": b"550 no such file",
}


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            answer = ANSWERS.get(line[:10].strip(), b"230 ok")
            self.wfile.write(answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import ftplib

ftp = ftplib.FTP(timeout=10)
ftp.connect(*address)
try:
    ftp.login("ada", "guess")
except ftplib.error_perm as error:
    print("refused:", error)
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
