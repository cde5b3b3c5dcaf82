# set-up: a stand-in for a mail server, which numbers its messages anew
import socketserver
import threading

names = [b"a9f1", b"b204"]


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            answer = b"+OK\r\n"
            if line.startswith(b"UIDL"):
                rows = [b"%d %s\r\n" % row for row in enumerate(names, 1)]
                answer += b"".join(rows) + b".\r\n"
            if line.startswith(b"QUIT"):
                names.pop(0)
            self.wfile.write(answer)


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Inbox)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
address = server.server_address
# end of set-up
import poplib

box = poplib.POP3(*address, timeout=10)
print("first session: ", box.uidl()[1])
box.dele(1)
box.quit()

box = poplib.POP3(*address, timeout=10)
print("second session:", box.uidl()[1])
box.close()
