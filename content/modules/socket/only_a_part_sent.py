import socket
from threading import Thread

data = bytes(10_000_000)
left, right = socket.socketpair()
left.settimeout(5)
print("send has sent all:", left.send(data) == len(data))
left, right = socket.socketpair()
Thread(target=left.sendall, args=(data,)).start()
with right.makefile("rb") as file:
    print("sendall has:", len(file.read(len(data))) == len(data))
