# set-up: a stand-in for a server that ends the connection twice
import threading

from websockets.sync.server import serve

visits = []


def talk(socket):
    visits.append(socket)
    socket.send(f"visit {len(visits)}")
    if len(visits) == 3:
        for message in socket:
            print(message)


server = serve(talk, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
# end of set-up
import time

import websocket

finished = False


def on_message(ws, message):
    global finished
    print(message)
    if message == "visit 3":
        finished = True
        ws.close()


def on_error(ws, error):
    global finished
    print("ended:", error)
    finished = finished or isinstance(error, KeyboardInterrupt)


while not finished:
    app = websocket.WebSocketApp(
        address, on_message=on_message, on_error=on_error)
    app.run_forever()
    time.sleep(0.1)  # seconds; elsewhere longer, and longer each time
print("finished")
