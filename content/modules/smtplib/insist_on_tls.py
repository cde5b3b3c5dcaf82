# set-up: a mail server without encryption
import socketserver
import threading


class PlainServer(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            self.wfile.write(b"250 no extensions here\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), PlainServer)
threading.Thread(target=server.handle_request, daemon=True).start()
host, port = server.server_address
# end of set-up
import smtplib
import ssl

smtp = smtplib.SMTP(host, port, "localhost", timeout=10)
try:
    smtp.starttls(context=ssl.create_default_context())
    smtp.login("ada", "secret")
except smtplib.SMTPNotSupportedError as error:
    print("not sending a password:", error)
finally:
    smtp.close()
