# set-up: a stand-in for a mail server without TLS, and what passes the network
import socketserver
import threading

heard = []


class Plain(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            heard.append(line)
            asks = line.startswith(b"CAPA")  # what can you do?
            self.wfile.write(b"+OK\r\n.\r\n" if asks else b"+OK\r\n")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Plain)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
address = server.server_address
# end of set-up
import poplib
import ssl

box = poplib.POP3(*address, timeout=10)
box.pass_("rain-coat-7")
print("on the wire:", heard.pop())

box = poplib.POP3(*address, timeout=10)
try:
    box.stls(ssl.create_default_context())
    box.pass_("rain-coat-7")
except poplib.error_proto as error:
    print("stopped:", error, heard)
