# set-up: a server that shows what travels over the line
import base64
import socketserver
import threading


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            answer = b"250 ok"
            if line.startswith(b"ehlo"):
                answer = b"250-here\r\n250 AUTH PLAIN"
            elif line.startswith(b"AUTH"):
                print(line, base64.b64decode(line.split()[-1]), sep="\n")
                answer = b"235 welcome"
            elif line.upper().startswith(b"QUIT"):
                answer = b"221 bye"
            self.wfile.write(answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request, daemon=True).start()
# end of set-up
import smtplib

with smtplib.SMTP(*server.server_address, "localhost", timeout=10) as smtp:
    smtp.login("ada", "correct horse")
