import threading

import zmq

for linger in (-1, 0):
    context = zmq.Context()
    sender = context.socket(zmq.PUSH)
    sender.connect("tcp://127.0.0.1:1")  # nobody is there
    sender.send(b"hello")
    sender.close(linger=linger)
    ending = threading.Thread(target=context.term, daemon=True)
    ending.start(), ending.join(1)
    print(linger, "waits" if ending.is_alive() else "ended")
