# set-up: a stand-in for a mail server, which keeps what it is asked
import socketserver
import threading

log = []


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"* OK ready\r\n")
        for line in self.rfile:
            tag, command = line.split(maxsplit=1)
            if command.startswith(b"CAPABILITY"):
                self.wfile.write(b"* CAPABILITY IMAP4rev1 UIDPLUS\r\n")
            else:
                log.append(command.decode().strip())
            self.wfile.write(tag + b" OK done\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import imaplib

with imaplib.IMAP4(*address, timeout=10) as box:
    box.login("grace", "secret")
    box.select("INBOX")
    box.uid("STORE", "317", "+FLAGS", r"(\Seen)")
    status, said = box.uid("COPY", "317", '"Paid bills"')
    if status == "OK":
        box.uid("STORE", "317", "+FLAGS", r"(\Deleted)")
        box.uid("EXPUNGE", "317")
    else:  # there is no such folder, say
        print("not moved:", said)
    print(*log[1:], sep="\n")
