class Basket:
    def __init__(self, *articles):
        self.articles = list(articles)

    def __str__(self):
        return " and ".join(self.articles)

    def __len__(self):
        return len(self.articles)

    def __getitem__(self, index):
        return self.articles[index]

    def __add__(self, other):
        return Basket(*self.articles, *other.articles)


basket = Basket("tea", "cup") + Basket("honey")  # calls __add__
print(basket)  # __str__
print(len(basket), basket[0], basket[-1])  # __len__, __getitem__

basket.__len__ = lambda: 100  # in the object, where len does not look
print(len(basket), basket.__len__())
try:
    basket - basket
except TypeError as error:
    print("no __sub__:", error)
