import socket
left, right = socket.socketpair()
left.setblocking(False)
try:
    left.recv(100)
except BlockingIOError:
    print("nothing yet")
right.sendall(b"tea")
right.close()
while data := left.recv(100):
    print(data)
print("closed")
