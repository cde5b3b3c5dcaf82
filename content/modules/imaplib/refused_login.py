# set-up: a stand-in for a mail server that knows nobody
import socketserver
import threading


class Strict(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, command, *_ = line.split()
            if command == b"CAPABILITY":
                self.wfile.write(b"* CAPABILITY IMAP4rev1\r\n")
            refused = command == b"LOGIN"
            answer = b" NO wrong password" if refused else b" OK done"
            self.wfile.write(tag + answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Strict)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import imaplib

with imaplib.IMAP4(*address, timeout=10) as box:
    try:
        box.login("grace", "guess")
    except imaplib.IMAP4.abort as error:
        print("the connection is gone:", error)
    except imaplib.IMAP4.error as error:
        print("refused:", error)
        print("still connected:", box.noop()[0])
