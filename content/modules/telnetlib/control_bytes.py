import re
import socket

client, server = socket.socketpair()
server.sendall(b"\xff\xfd\x18\xff\xfb\x01login: ")
received = client.recv(100)
print("as it comes:", received)
print("as text:    ", ascii(received.decode("latin-1")))
print("without:    ", re.sub(rb"(?s)\xff[\xfb-\xfe].", b"", received))
