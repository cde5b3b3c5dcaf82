import poplib
import socketserver
import threading

log = []


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            log.append(line.decode().strip())
            self.wfile.write(b"+OK 2 100\r\n")


with socketserver.TCPServer(("127.0.0.1", 0), Inbox) as server:
    threading.Thread(target=server.handle_request, daemon=True).start()
    box = poplib.POP3(*server.server_address, timeout=10)
    count, size = box.stat()
    for number in range(1, count + 1):
        box.dele(number)
    box.rset()  # changed our mind
    print(box.quit())
print(log)
