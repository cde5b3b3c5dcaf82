# set-up: a mail server that shows what arrives
import socketserver
import threading
from itertools import takewhile


class Mailbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            if line.upper().startswith(b"DATA"):
                self.wfile.write(b"354 go on\r\n")
                for text in takewhile(b".\r\n".__ne__, self.rfile):
                    print("server got:", text.decode().rstrip())
            bye = line.upper().startswith(b"QUIT")
            self.wfile.write(b"221 bye\r\n" if bye else b"250 ok\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Mailbox)
threading.Thread(target=server.handle_request, daemon=True).start()
host, port = server.server_address
# end of set-up
import smtplib
from email.message import EmailMessage

message = EmailMessage()
message["From"], message["To"] = "ada@example.org", "grace@example.org"
message["Subject"] = "Tea"
message.set_content("Tea on Friday?")

with smtplib.SMTP(host, port, "localhost", timeout=10) as smtp:
    print("refused recipients:", smtp.send_message(message))
