# set-up: a server that breaks off in three ways
import socket
import threading

ANSWERS = {
    b"/hangs-up": b"",
    b"/not-http": b"220 mail.example ESMTP\r\n",
    b"/too-short": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhello",
}


def serve(listener):
    while True:
        connection = listener.accept()[0]
        with connection:
            path = connection.recv(1000).split()[1]
            connection.sendall(ANSWERS[path])


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, args=(listener,), daemon=True).start()
host, port = listener.getsockname()
# end of set-up
from http.client import HTTPConnection, HTTPException

for path in ("/hangs-up", "/not-http", "/too-short"):
    client = HTTPConnection(host, port, timeout=10)
    try:
        client.request("GET", path)
        client.getresponse().read()
    except (HTTPException, OSError, ValueError,
            OverflowError, MemoryError) as error:
        print(f"{path:<11}", type(error).__name__)
    finally:
        client.close()
