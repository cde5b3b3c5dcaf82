import selectors
import socket
from contextlib import suppress

names = [b"Ada", b"Grace"]
with (
    socket.create_server(("127.0.0.1", 0)) as server,
    selectors.DefaultSelector() as selector,
):
    selector.register(server, selectors.EVENT_READ)
    clients = [socket.create_connection(server.getsockname()) for _ in names]
    for client, name in zip(clients, names):
        client.sendall(name)
        client.shutdown(socket.SHUT_WR)  # nothing more to say

    answered = 0
    while answered < len(clients):
        for key, _ in selector.select(timeout=2):
            if key.fileobj is server:
                connection, _ = server.accept()
                selector.register(connection, selectors.EVENT_READ)
            else:
                with suppress(ConnectionError):  # a client that has gone
                    key.fileobj.sendall(b"hello " + key.fileobj.recv(100))
                selector.unregister(key.fileobj).fileobj.close()
                answered += 1

for client in clients:
    print(client.recv(100))
    client.close()
