stock = {"tea": 0, "cup": 4, "honey": 0}

try:
    for article in stock:
        if stock[article] == 0:
            del stock[article]
except RuntimeError as error:
    print("RuntimeError:", error)

for article in list(stock):  # a copy of the keys to walk along
    if stock[article] == 0:
        del stock[article]
print("loop over a copy:", stock)


class Shape:
    def area(self):
        raise NotImplementedError("a subclass has to define area")


try:
    Shape().area()
except NotImplementedError as error:
    print("NotImplementedError:", error)
