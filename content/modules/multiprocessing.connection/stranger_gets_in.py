from multiprocessing.connection import AuthenticationError, Client, Listener
from threading import Thread


def send(address):
    with Client(address) as connection:  # knows no key
        connection.send("from a stranger")


for key in (None, b"owl-7"):
    with Listener(("127.0.0.1", 0), authkey=key) as listener:
        Thread(target=send, args=(listener.address,)).start()
        try:
            print("received", listener.accept().recv())
        except (AuthenticationError, OSError):
            print("refused")
