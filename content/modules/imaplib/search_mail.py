# set-up: a stand-in for a mail server with one unread message
import socketserver
import threading

ANSWERS = {
    b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n",
    b"EXAMINE": b"* 2 EXISTS\r\n",
    b"SEARCH": b"* SEARCH 2\r\n",
    b"FETCH": b"* 1 FETCH (FLAGS (\\Seen))\r\n* 2 FETCH (BODY[HEADER] {34}\r\n"
    b"Subject: =?utf-8?q?Caf=C3=A9?=\r\n\r\n)\r\n",
}


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, command, *_ = line.split()
            self.wfile.write(ANSWERS.get(command, b"") + tag + b" OK done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import imaplib
from email import message_from_bytes, policy

with imaplib.IMAP4(*address, timeout=10) as box:
    box.login("grace", "secret")
    print(box.select("INBOX", readonly=True))
    status, [numbers] = box.search(None, "UNSEEN")
    if status != "OK":
        raise SystemExit(numbers)
    for number in (numbers or b"").split():  # None if nothing was found
        status, answers = box.fetch(number, "(BODY.PEEK[HEADER])")
        for answer in answers:  # with None if it is gone, and news of flags
            if not isinstance(answer, tuple):
                continue
            try:
                message = message_from_bytes(answer[1], policy=policy.default)
                print(int(number), message["Subject"])
            except Exception as error:  # what a broken header may raise
                print(int(number), "cannot be read:", error)
