# set-up: a program that sends a mail
import smtplib
import threading
from email.message import EmailMessage


def send_to(server):
    message = EmailMessage()
    message["To"], message["Subject"] = "ops@example.com", "Disk full"
    message["From"] = "cron@example.com"
    message.set_content("Only 2% left on /data.")
    threading.Thread(target=server.handle_request).start()
    with smtplib.SMTP(*server.server_address, "localhost") as smtp:
        smtp.send_message(message)


# end of set-up
import socketserver
from itertools import takewhile


class Catcher(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            command = line[:4].upper()
            code = {b"DATA": b"354", b"QUIT": b"221"}.get(command, b"250")
            self.wfile.write(code + b" ok\r\n")
            if command == b"QUIT":
                break
            if command == b"DATA":
                lines = takewhile(b".\r\n".__ne__, self.rfile)
                mail = b"".join(line.removeprefix(b".") for line in lines)
                print(mail.decode(errors="replace").strip())
                self.wfile.write(b"250 taken\r\n")


with socketserver.TCPServer(("127.0.0.1", 0), Catcher) as server:
    send_to(server)  # or server.serve_forever()
