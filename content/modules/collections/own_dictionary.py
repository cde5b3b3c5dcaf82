from collections import UserDict


class PlainStock(dict):
    def __setitem__(self, article, number):
        super().__setitem__(article, int(number))


class Stock(UserDict):
    def __setitem__(self, article, number):
        super().__setitem__(article, int(number))


for kind in (PlainStock, Stock):
    stock = kind({"tea": "4"})
    stock.update({"mug": "12"})
    stock["jam"] = "7"
    print(f"{kind.__name__:10}", stock)
