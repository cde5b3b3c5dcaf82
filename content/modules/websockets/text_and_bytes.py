# set-up: a server that tells what came
import threading

from websockets.sync.server import serve


def tell(socket):
    for message in socket:
        socket.send(f"{type(message).__name__} {len(message)}")


server = serve(tell, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = "ws://127.0.0.1:%d" % server.socket.getsockname()[1]
# end of set-up
from websockets.sync.client import connect

with connect(address) as socket:
    for message in ("café", "café".encode(), ["ca", "fé"]):
        socket.send(message)
        print(message, "->", socket.recv())
