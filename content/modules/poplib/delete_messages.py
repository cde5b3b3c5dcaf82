# set-up: a stand-in for a mail server with three messages
import socketserver
import threading

mailbox = {1, 2, 3}


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        marked = set()
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            command, *number = line.decode().split()
            if command == "DELE":
                marked.add(int(number[0]))
            elif command == "STAT":
                self.wfile.write(b"+OK 3 99\r\n")
                continue
            elif command == "RSET":
                marked.clear()
            elif command == "QUIT":
                mailbox.difference_update(marked)
            self.wfile.write(b"+OK done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import poplib

box = poplib.POP3(*address, timeout=10)
box.dele(1)
box.rset()  # changed our mind
count, size = box.stat()
for number in range(2, count + 1):  # from 1 on, it would be all of them
    box.dele(number)
print("marked only:", sorted(mailbox))
box.quit()
print("after quit: ", sorted(mailbox))
