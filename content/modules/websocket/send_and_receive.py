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
from websocket import create_connection

ws = create_connection(address, timeout=5)
try:
    ws.send("Hello Zoë")
    print(ws.recv())
    ws.send_bytes(b"\x01\x02\x03")
    print(ws.recv())
finally:
    ws.close()
print(ws.connected)
