# set-up: a stand-in for a mail server with one large message
import socketserver
import threading

HEAD = b"+OK\r\nSubject: Photos\r\n\r\n"
ANSWERS = {b"TOP ": HEAD, b"RETR": HEAD + b"/9j/4AAQSkZJRgAB\r\n" * 5000}


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            self.wfile.write(ANSWERS[line[:4]] + b".\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import poplib

box = poplib.POP3(*address, timeout=10)
_, lines, size = box.retr(1)
print("retr:", len(lines), "lines,", size, "bytes")
_, lines, size = box.top(1, 0)
print("top: ", lines)
box.close()
