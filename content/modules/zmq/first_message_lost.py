import zmq

with zmq.Context() as context, context.socket(zmq.XPUB) as publisher:
    port = publisher.bind_to_random_port("tcp://127.0.0.1")
    publisher.send(b"too early")
    with context.socket(zmq.SUB) as subscriber:
        subscriber.connect(f"tcp://127.0.0.1:{port}")
        subscriber.subscribe(b"")
        publisher.recv()  # PUB would not tell that somebody is there
        publisher.send(b"in time")
        print(subscriber.recv())
