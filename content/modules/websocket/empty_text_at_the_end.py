# set-up: a stand-in for a server of prices, made with websockets
import json
import threading

from websockets.sync.server import serve


def talk(socket):
    for message in socket:
        if message == "bye":
            break
        if message == "sleep":
            continue
        if isinstance(message, bytes):
            socket.send(message[::-1])
        elif message.startswith("{"):
            item = json.loads(message)["item"]
            socket.send(json.dumps({"item": item, "price": len(item) * 1.5}))
        else:
            socket.send(f"you said {message}")


server = serve(talk, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
# end of set-up
from websocket import WebSocketConnectionClosedException, create_connection

ws = create_connection(address)
ws.send("bye")
print(repr(ws.recv()), ws.connected)
try:
    ws.recv()
except WebSocketConnectionClosedException as error:
    print(error)
