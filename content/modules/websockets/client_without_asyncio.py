# set-up: a server that counts down
import threading

from websockets.sync.server import serve


def count_down(socket):
    for start in socket:
        for number in range(int(start), 0, -1):
            socket.send(str(number))
        break


server = serve(count_down, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = "ws://127.0.0.1:%d" % server.socket.getsockname()[1]
# end of set-up
from websockets.sync.client import connect

with connect(address) as socket:
    socket.send("3")
    for message in socket:
        print(message)
print("closed with", socket.close_code)

with connect(address) as socket:
    try:
        socket.recv(timeout=0.2)
    except TimeoutError:
        print("nothing came")
