from multiprocessing import AuthenticationError
from multiprocessing.managers import BaseManager


class Stock:
    def take(self, article):
        return {"tea": 12}[article]


class Shop(BaseManager):
    pass


Shop.register("Stock", Stock)

if __name__ == "__main__":
    with Shop(("127.0.0.1", 0), authkey=b"owl-7") as shop:
        stock, address = shop.Stock(), shop.address
        try:
            print(stock.take("tea"))
            print(stock.take("caviar"))
        except KeyError as error:
            print("KeyError:", error)
        try:
            Shop(address, authkey=b"guess").connect()
        except AuthenticationError:
            print("AuthenticationError: the key is wrong")
    try:
        Shop(address, authkey=b"owl-7").connect()
    except ConnectionRefusedError:
        print("ConnectionRefusedError: the manager has ended")
