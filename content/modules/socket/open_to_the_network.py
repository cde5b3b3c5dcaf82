import socket

for host in ("", "127.0.0.1"):
    with socket.socket() as server:
        server.bind((host, 0))
        print(repr(host), "listens at", server.getsockname()[0])
