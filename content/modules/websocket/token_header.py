# set-up: a stand-in for a server that asks for a token
import threading

from websockets.sync.server import serve


def check(socket, request):
    if request.headers.get("Authorization") != "Bearer s3cret":
        return socket.respond(401, "token, please\n")


def talk(socket):
    headers = socket.request.headers
    socket.send(f"{socket.subprotocol}, {headers['Cookie']}, "
                f"{headers['Origin']}")


server = serve(talk, "127.0.0.1", 0, process_request=check,
               subprotocols=["prices.v1"])
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
# end of set-up
from websocket import WebSocketBadStatusException, create_connection

try:
    create_connection(address, timeout=5)
except WebSocketBadStatusException as error:
    print(error.status_code, error.resp_body)

ws = create_connection(
    address,
    timeout=5,
    header={"Authorization": "Bearer s3cret"},
    cookie="basket=7",
    origin="https://shop.example.org",
    subprotocols=["prices.v1"],
)
print(ws.recv())
ws.close()
