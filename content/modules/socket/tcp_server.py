# set-up: a client that says hello
import socket
import threading


def say_hello(address):
    with socket.create_connection(address, timeout=5) as client:
        client.sendall(b"hello")
        client.shutdown(socket.SHUT_WR)
        print("the client got", client.makefile("rb").read())


def visit(address):
    threading.Thread(target=say_hello, args=[address]).start()


# end of set-up
import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    visit(server.getsockname())
    connection, address = server.accept()
    with connection:
        print("connected from", address[0])
        while data := connection.recv(1024):
            connection.sendall(data)
