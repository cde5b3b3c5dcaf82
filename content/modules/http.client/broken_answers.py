import socket
import threading
from http.client import HTTPConnection, HTTPException

ANSWERS = {
    "/hangs-up": b"",
    "/not-http": b"220 mail.example ESMTP\r\n",
    "/too-short": b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhello",
}


def serve(listener, data):
    connection = listener.accept()[0]
    connection.recv(1000)
    connection.sendall(data)
    connection.close()


with socket.create_server(("127.0.0.1", 0)) as listener:
    for path, data in ANSWERS.items():
        threading.Thread(target=serve, args=(listener, data)).start()
        client = HTTPConnection(*listener.getsockname(), timeout=10)
        try:
            client.request("GET", path)
            client.getresponse().read()
        except (HTTPException, OSError) as error:
            print(f"{path:<11}", type(error).__name__)
        client.close()
