class ShopError(Exception):
    """Base class of all errors of this shop."""


class OutOfStock(ShopError):
    def __init__(self, article, left):
        super().__init__(article, left)
        self.article = article
        self.left = left

    def __str__(self):
        return f"only {self.left} of {self.article} left"


def order(article, pieces, stock):
    if pieces < 1:
        raise ValueError(f"pieces must be 1 or more, not {pieces}")
    if pieces > stock[article]:
        raise OutOfStock(article, stock[article])


try:
    order("tea", 20, {"tea": 12})
except OutOfStock as error:
    print(error, "- order", error.left, "instead?")
print("caught by its base, too:", issubclass(OutOfStock, ShopError))
