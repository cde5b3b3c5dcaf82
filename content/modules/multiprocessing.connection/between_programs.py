from multiprocessing.connection import Client, Listener
from threading import Thread

KEY = b"owl-7"
stock = {"tea": 12, "milk": 0}


def serve(listener):
    with listener.accept() as connection:
        while True:
            try:
                article = connection.recv()
                left = stock.get(article)
                connection.send({"article": article, "left": left})
            except (EOFError, ConnectionError):
                print("client has closed")
                return


with Listener(("127.0.0.1", 0), authkey=KEY) as listener:
    server = Thread(target=serve, args=(listener,))
    server.start()
    with Client(listener.address, authkey=KEY) as connection:
        for article in ("tea", "soap"):
            connection.send(article)
            print(connection.recv())
    server.join()
