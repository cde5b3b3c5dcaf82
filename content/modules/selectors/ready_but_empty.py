import selectors
import socket

ours, theirs = socket.socketpair()
with selectors.DefaultSelector() as selector:
    selector.register(ours, selectors.EVENT_READ)
    theirs.close()
    for _ in range(2):
        print("ready:", len(selector.select()), ours.recv(100))
    selector.unregister(ours)
    ours.close()
