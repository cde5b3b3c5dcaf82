# set-up: a server that waits for a message
import logging
import threading

from websockets.sync.server import serve

logging.getLogger("websockets").setLevel(logging.CRITICAL)
server = serve(lambda socket: socket.recv(), "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = "ws://127.0.0.1:%d" % server.socket.getsockname()[1]
# end of set-up
from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import connect

with connect(address) as socket:
    try:
        socket.send("x" * 2_000_000)
        socket.recv()
    except ConnectionClosedError as error:
        print(error.rcvd.code, error.rcvd.reason.partition(" with")[0])
