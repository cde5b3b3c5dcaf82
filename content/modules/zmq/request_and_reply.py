import json
import threading

import zmq

prices = {"teapot": 24.0, "cup": 6.5}


def serve(server):
    while True:
        request = server.recv_multipart()
        try:
            answer = {"price": prices.get(json.loads(request[0])["item"])}
        except (ValueError, LookupError, TypeError, RecursionError):
            answer = {"error": "no question"}
        server.send_json(answer)


context = zmq.Context.instance()
server = context.socket(zmq.REP)
port = server.bind_to_random_port("tcp://127.0.0.1")  # bind(…:5555) else
threading.Thread(target=serve, args=[server], daemon=True).start()

with context.socket(zmq.REQ) as client:
    client.connect(f"tcp://127.0.0.1:{port}")
    for item in ("teapot", "cup", "spoon"):
        client.send_json({"item": item})
        print(item, client.recv_json()["price"])
