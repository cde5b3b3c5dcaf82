class Shop:
    rate = 1.19
    articles = ["tea", "cup"]
    labels = [name.upper() for name in articles]  # the first "in" sees it

    def gross(self, net):
        return round(net * self.rate, 2)

    def wrong(self, net):
        return net * rate

    def bill(self, nets):
        return sum(self.gross(net) for net in nets)


print(Shop.labels, Shop().gross(10), Shop().bill([10, 20]))
try:
    Shop().wrong(10)
except NameError as error:
    print("NameError:", error)

try:

    class Stall:
        rate = 1.07
        prices = [net * rate for net in (10, 20)]
except NameError as error:
    print("in a comprehension:", error)
