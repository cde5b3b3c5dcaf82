# set-up: a stand-in for a mail server with a page of HTML on one line
import socketserver
import threading

PAGE = b"+OK\r\n<p>" + b"Tea for two. " * 300 + b"</p>\r\n.\r\n"


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            self.wfile.write(PAGE if line.startswith(b"RETR") else b"+OK\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import poplib

box = poplib.POP3(*address, timeout=10)
for ask in (lambda: box.retr(1), lambda: box.noop()):
    try:
        ask()
    except poplib.error_proto as error:
        print("error_proto:", str(error)[:30])
box.close()
