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
import threading

import websocket

answered = threading.Event()


def on_message(ws, message):
    print("received:", message)
    answered.set()


opened = threading.Event()
app = websocket.WebSocketApp(
    address, on_open=lambda ws: opened.set(), on_message=on_message,
    on_error=lambda ws, error: print("error:", error))
thread = threading.Thread(target=app.run_forever, daemon=True)
thread.start()

if opened.wait(timeout=5):
    app.send("from the main thread")
    answered.wait(timeout=5)
app.close()
thread.join(timeout=15)
print("still running:", thread.is_alive())
