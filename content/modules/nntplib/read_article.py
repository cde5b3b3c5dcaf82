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

with socket.create_connection(address, 5) as line:
    stream = line.makefile("rwb")
    print(stream.readline())  # was nntplib.NNTP(host)
    stream.write(b"ARTICLE 1\r\n")  # was article("1")
    stream.flush()
    print(stream.readline())
    lines = b"".join(iter(stream.readline, b".\r\n"))
article = email.message_from_bytes(lines, policy=email.policy.default)
print(article["subject"], "|", article.get_content().strip())
