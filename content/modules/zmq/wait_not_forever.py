import zmq

context = zmq.Context.instance()
context.setsockopt(zmq.LINGER, 0)
silent = context.socket(zmq.REP)  # a server that does not answer
port = silent.bind_to_random_port("tcp://127.0.0.1")


def ask(question, tries=2, patience=300):
    for attempt in range(tries):
        with context.socket(zmq.REQ) as client:  # a fresh one each time
            client.connect(f"tcp://127.0.0.1:{port}")
            client.send_string(question)
            if client.poll(patience, zmq.POLLIN):
                return client.recv_string()
    return "no answer"


print(ask("Are you there?"))

with context.socket(zmq.PULL) as idle:
    idle.setsockopt(zmq.RCVTIMEO, 300)  # milliseconds
    idle.bind_to_random_port("tcp://127.0.0.1")
    try:
        idle.recv()
    except zmq.Again as error:
        print(error)
