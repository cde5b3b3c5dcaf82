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
import json

import websocket

waiting = ["tea", "coffee"]


def on_open(ws):
    ws.send(json.dumps({"item": waiting.pop(0)}))


def on_message(ws, message):
    price = json.loads(message)
    print(f"{price['item']:7} {price['price']:.2f}")
    if waiting:
        ws.send(json.dumps({"item": waiting.pop(0)}))
    else:
        ws.close()


def on_error(ws, error):
    print("error:", error)


def on_close(ws, code, reason):
    print("closed")


app = websocket.WebSocketApp(
    address, on_open=on_open, on_message=on_message, on_error=on_error,
    on_close=on_close)
app.run_forever(ping_interval=30, ping_timeout=10)
