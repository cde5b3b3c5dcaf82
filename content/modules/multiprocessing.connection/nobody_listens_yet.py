from multiprocessing.connection import Client, Listener

with Listener(("127.0.0.1", 0)) as listener:
    address = listener.address
for place in (address, "orders.socket"):  # both without a listener
    try:
        Client(place)
    except OSError as error:
        print(type(error).__name__)
with Listener("orders.socket"), Client("orders.socket") as connection:
    print("connected:", not connection.closed)
