import selectors
import socket

selector = selectors.DefaultSelector()
pairs = {name: socket.socketpair() for name in ("kitchen", "garden")}
for name, (ours, theirs) in pairs.items():
    selector.register(ours, selectors.EVENT_READ, data=name)

pairs["garden"][1].sendall(b"18.0")
for key, events in selector.select(timeout=2):
    print(key.data, "says", key.fileobj.recv(100))

pairs["kitchen"][1].sendall(b"21.5")
pairs["garden"][1].sendall(b"18.5")
ready = selector.select(timeout=2)
print(sorted(key.data for key, events in ready))

selector.close()
for pair in pairs.values():
    for sock in pair:
        sock.close()
