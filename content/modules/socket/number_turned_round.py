import socket
import struct

left, right = socket.socketpair()
with left, right:
    left.sendall(struct.pack("!H", 300))
    data = right.recv(2)
for order in ("<", "!"):
    print(order, *struct.unpack(order + "H", data))
