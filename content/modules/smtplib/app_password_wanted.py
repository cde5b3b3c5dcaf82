# set-up: the server of a provider that wants an app password
import socketserver
import threading


class Provider(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"220 ready\r\n")
        for line in self.rfile:
            answer = b"250-here\r\n250 AUTH PLAIN"
            if line.startswith(b"AUTH"):
                right = line.split()[-1] == b"AGFkYQBxd2VydHl1aW9w"
                answer = b"235 ok" if right else b"534 app password required"
            self.wfile.write(answer + b"\r\n")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Provider)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
host, port = server.server_address
# end of set-up
import smtplib

for password in ("my own password", "qwertyuiop"):
    smtp = smtplib.SMTP(host, port, "localhost", timeout=10)
    try:
        print(smtp.login("ada", password))
    except smtplib.SMTPAuthenticationError as error:
        print(error.smtp_code, error.smtp_error)
    smtp.close()
