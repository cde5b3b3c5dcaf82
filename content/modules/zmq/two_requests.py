import zmq

with zmq.Context() as context, context.socket(zmq.REP) as server:
    port = server.bind_to_random_port("tcp://127.0.0.1")
    with context.socket(zmq.REQ) as client:
        client.linger = 0
        client.connect(f"tcp://127.0.0.1:{port}")
        client.send(b"one")
        try:
            client.send(b"two")
        except zmq.ZMQError as error:
            print(error, error.errno == zmq.EFSM)
