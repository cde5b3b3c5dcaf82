import socket
import threading


def serve(server):
    connection, address = server.accept()
    with connection:
        print("connected from", address[0])
        while data := connection.recv(1024):
            connection.sendall(b"echo: " + data)
    print("the client has gone")


server = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=serve, args=(server,))
thread.start()

with socket.create_connection(server.getsockname(), timeout=5) as client:
    client.sendall(b"hello")
    print(client.recv(1024))
thread.join()
server.close()
