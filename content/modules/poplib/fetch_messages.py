# set-up: a stand-in for a mail server with one message
import socketserver
import threading

MAIL = b"From: ada@example.org\r\nSubject: Tea\r\n\r\nFriday?\r\n"
ANSWERS = {b"STAT": b"+OK 1 50\r\n", b"RETR": b"+OK\r\n" + MAIL + b".\r\n"}


class Inbox(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"+OK ready\r\n")
        for line in self.rfile:
            self.wfile.write(ANSWERS.get(line[:4], b"+OK\r\n"))


server = socketserver.TCPServer(("127.0.0.1", 0), Inbox)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import poplib
from email import message_from_bytes
from email.policy import default

box = poplib.POP3(*address, timeout=10)
box.user("grace")
box.pass_("secret")
count, size = box.stat()
print("messages:", count, "bytes:", size)
for number in range(1, count + 1):
    _, lines, _ = box.retr(number)
    try:
        message = message_from_bytes(b"\r\n".join(lines), policy=default)
        body = message.get_body(("plain", "html"))  # None without text
        text = body.get_content().strip() if body is not None else ""
        print(message["Subject"], "-", text)
    except Exception as error:  # broken headers raise a dozen different ones
        print("cannot be read:", error)
box.quit()
