class Basket:
    items = ["tea", "mug"]
    def __getattr__(self, name):
        return getattr(self.items, name)

class CountedBasket(Basket):
    def __len__(self):
        return len(self.items)

print(Basket().__len__(), "by name,", len(CountedBasket()), "with len")
try:
    len(Basket())
except TypeError as error:
    print(error)
