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
        stock = shop.Stock()
        print(stock.take("tea"))
        try:
            stock.take("caviar")
        except KeyError as error:
            print("KeyError:", error)
        try:
            Shop(shop.address, authkey=b"guess").connect()
        except AuthenticationError:
            print("AuthenticationError: the key is wrong")
