import socket

ours, theirs = socket.socketpair()
ours.settimeout(0.1)

try:
    ours.recv(100)
except TimeoutError as error:
    print("nothing came:", error)

theirs.sendall(b"sorry, late")
print(ours.recv(100))

theirs.close()
print("closed by the other side:", ours.recv(100))
ours.close()
