import errno
import socket


def is_open(port, host="127.0.0.1"):
    try:
        with socket.create_connection((host, port), timeout=5):
            return True
    except (ConnectionRefusedError, TimeoutError):
        return False


server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
print("while it listens:", is_open(port))
server.close()
print("after it closed: ", is_open(port))

try:
    socket.create_connection(("127.0.0.1", port), timeout=5)
except ConnectionRefusedError as error:
    print("refused:", error.errno == errno.ECONNREFUSED)
