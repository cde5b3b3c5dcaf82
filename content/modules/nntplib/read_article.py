# set-up: a server with one article
import socketserver
import threading


class News(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(b"200 welcome\r\n")
        self.rfile.readline()
        self.wfile.write(b"220 1 <a1@news.example>\r\nFrom: ada\r\n")
        self.wfile.write(b"Subject: =?utf-8?q?Caf=C3=A9?=\r\n\r\nOpen\r\n.\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), News)
threading.Thread(target=server.handle_request, daemon=True).start()
address = server.server_address
# end of set-up
import email.policy
import socket


def text_of(stream):
    for line in stream:
        if line == b".\r\n":
            return
        yield line.removeprefix(b".")
    raise EOFError("the server closed the connection")


with socket.create_connection(address, 5) as line:
    stream = line.makefile("rwb")
    print(stream.readline())  # was nntplib.NNTP(host)
    stream.write(b"ARTICLE 1\r\n")  # was article("1")
    stream.flush()
    print(status := stream.readline())
    if not status.startswith(b"220"):
        raise SystemExit("no such article")
    data = b"".join(text_of(stream))
article = email.message_from_bytes(data, policy=email.policy.default)
body = article.get_body(("plain",))  # None if it has no plain text
try:
    text = body.get_content().strip() if body is not None else ""
except (LookupError, ValueError):  # an encoding that Python does not know
    text = "cannot be decoded"
print(article["subject"], "|", text)
