# set-up: a mail server that knows only Grace
import socketserver
import threading


class Picky(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            unknown = line.upper().startswith(b"RCPT") and b"grace" not in line
            answer = b"550 no such mailbox" if unknown else b"250 ok"
            if line.upper().startswith(b"DATA"):
                self.wfile.write(b"354 go on\r\n")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
            self.wfile.write(answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Picky)
threading.Thread(target=server.handle_request, daemon=True).start()
host, port = server.server_address
# end of set-up
import smtplib

smtp = smtplib.SMTP(host, port, "localhost", timeout=10)
for to in (["grace@example.org", "bob@example.org"], ["bob@example.org"]):
    try:
        refused = smtp.sendmail("ada@example.org", to, "hello")
        print("sent, but not to", refused)
    except smtplib.SMTPRecipientsRefused as error:
        print("not sent at all:", error.recipients)
    except smtplib.SMTPException as error:  # the sender refused, say
        print("not sent:", error)
smtp.close()
server.server_close()
try:
    smtplib.SMTP(host, port, "localhost", timeout=5)
except OSError as error:
    print("nobody there:", type(error).__name__)
