import threading

import zmq

context = zmq.Context.instance()
publisher = context.socket(zmq.XPUB)  # PUB that learns of subscriptions
publisher.xpub_verbose = True  # of each, where two want the same too
port = publisher.bind_to_random_port("tcp://127.0.0.1")
seen = []


def listen(city):
    with context.socket(zmq.SUB) as subscriber:
        subscriber.connect(f"tcp://127.0.0.1:{port}")
        subscriber.subscribe(city)
        subscriber.setsockopt(zmq.RCVTIMEO, 10_000)  # milliseconds
        topic, text = subscriber.recv_multipart()
        seen.append((topic.decode(), text.decode()))


threads = [threading.Thread(target=listen, args=[city])
           for city in ("oslo", "rome")]
for thread in threads:
    thread.start()
for thread in threads:
    publisher.recv()  # one is there
for city, text in (("lund", "rain"), ("rome", "sun"), ("oslo", "snow ☃")):
    publisher.send_multipart([city.encode(), text.encode()])
for thread in threads:
    thread.join()
print(sorted(seen))
