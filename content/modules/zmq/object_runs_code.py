import zmq


class Present:
    def __reduce__(self):
        return print, ("code of a stranger is running",)


with zmq.Context() as context, context.socket(zmq.PAIR) as here:
    here.bind("inproc://door")
    with context.socket(zmq.PAIR) as stranger:
        stranger.connect("inproc://door")
        stranger.send_pyobj(Present())
        print(here.recv_pyobj())  # recv_json would have raised ValueError
