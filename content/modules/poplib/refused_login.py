# set-up: a stand-in for a mail server that knows nobody
import socketserver
import threading


class Strict(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            refused = line.startswith(b"PASS")
            answer = b"-ERR wrong password" if refused else b"+OK"
            self.wfile.write(answer + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Strict)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import poplib

box = poplib.POP3(*address, timeout=10)
try:
    box.user("grace")
    box.pass_("guess")
except poplib.error_proto as error:
    print("refused:", error)
finally:
    box.close()
