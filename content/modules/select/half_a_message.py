import select
import socket

ours, theirs = socket.socketpair()
theirs.sendall(b"temperature 1")
print("ready:", select.select([ours], [], [], 5)[0] == [ours])
message = ours.recv(100)
print(message)
theirs.sendall(b"2.5\n")
while not message.endswith(b"\n") and (part := ours.recv(100)):
    message += part
print(message)
