# set-up: a server that is silent, or drips a few bytes
import socket
import threading
import time


def serve(listener):
    while True:
        client, _ = listener.accept()
        if b"GET /drip" in client.recv(4096):
            client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n")
            for _ in range(8):
                time.sleep(0.1)
                client.sendall(b".")


listener = socket.create_server(("127.0.0.1", 0))
threading.Thread(target=serve, args=(listener,), daemon=True).start()
site = f"http://127.0.0.1:{listener.getsockname()[1]}"
# end of set-up
import time
import requests

start = time.monotonic()
answer = requests.get(f"{site}/drip", timeout=0.6)
print(answer.text, "took longer than 0.6:", time.monotonic() - start > 0.6)
try:
    requests.get(f"{site}/silent", timeout=0.6)
except requests.Timeout as error:
    print(type(error).__name__)
