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
import websocket

for url, message in ((address, "sleep"), (address, "bye"),
                     ("ws://127.0.0.1:1", ""), ("http://127.0.0.1", "")):
    try:
        ws = websocket.create_connection(url, timeout=2)
        ws.send(message)
        text = ws.recv()
        print(text if ws.connected else "closed by the server")
        ws.close()
    except websocket.WebSocketTimeoutException:
        print("no answer in time")
    except websocket.WebSocketConnectionClosedException:
        print("connection lost")
    except websocket.WebSocketAddressException:
        print("no such host")
    except websocket.WebSocketException as error:
        print("refused, or not understood:", error)
    except ValueError as error:
        print("no address of a WebSocket:", error)
    except OSError as error:
        print("no connection:", type(error).__name__)
