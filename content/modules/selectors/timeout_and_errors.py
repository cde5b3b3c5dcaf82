import selectors
import socket

ours, theirs = socket.socketpair()

with selectors.DefaultSelector() as selector:
    selector.register(ours, selectors.EVENT_READ, data="sensor")
    print("nothing within 0.05 s:", selector.select(timeout=0.05))

    theirs.close()
    for key, _ in selector.select(timeout=2):
        print(key.data, "closed:", ours.recv(100) == b"")

    selector.unregister(ours)
    try:
        selector.get_key(ours)
    except KeyError:
        print("no longer watched")
ours.close()
