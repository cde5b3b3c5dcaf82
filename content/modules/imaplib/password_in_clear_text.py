# set-up: a mail server with three messages
import socketserver
import threading

mails = {317: "", 318: "", 319: r"\Deleted"}
log = []


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, *words = line.decode().split()
            log.append(" ".join(words))
            uid = words[0] == "UID"
            command, *rest = words[uid:]
            if command == "CAPABILITY":
                self.say("* CAPABILITY IMAP4rev1 UIDPLUS")
            elif command == "SEARCH":
                found = mails if uid else range(1, len(mails) + 1)
                self.say("* SEARCH " + " ".join(map(str, found)))
            elif command == "STORE":
                mails[int(rest[0])] = r"\Deleted"
            elif command == "EXPUNGE":
                for number in [int(rest[0])] if uid else list(mails):
                    if mails[number]:
                        del mails[number]
            missing = command == "SELECT" and rest == ["Bills"]
            self.say(tag + (" NO no such mailbox" if missing else " OK done"))

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
# end of set-up
from imaplib import IMAP4

box = IMAP4(*server.server_address, timeout=10)
box.login("grace", "s3cret")
print([line for line in log if line.startswith("LOGIN")])
