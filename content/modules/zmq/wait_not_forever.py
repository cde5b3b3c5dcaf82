import zmq

context = zmq.Context.instance()
context.setsockopt(zmq.LINGER, 0)
silent = context.socket(zmq.REP)  # a server that does not answer
port = silent.bind_to_random_port("tcp://127.0.0.1")


def ask(question, patience=300):
    with context.socket(zmq.REQ) as client:  # a fresh one each time
        client.connect(f"tcp://127.0.0.1:{port}")
        client.send_string(question)
        if client.poll(patience, zmq.POLLIN):
            return client.recv_string()
    return "no answer"


print(ask("Are you there?"))

poller = zmq.Poller()
inboxes = {context.socket(zmq.PULL): name for name in ("orders", "news")}
for socket, name in inboxes.items():
    socket.bind(f"inproc://{name}")
    poller.register(socket, zmq.POLLIN)
with context.socket(zmq.PUSH) as sender:
    sender.connect("inproc://orders")
    sender.send(b"teapot")
    for socket, _ in poller.poll(1000):
        print(inboxes[socket], socket.recv())
socket.setsockopt(zmq.RCVTIMEO, 300)  # milliseconds
try:
    socket.recv()
except zmq.Again as error:
    print(error)
