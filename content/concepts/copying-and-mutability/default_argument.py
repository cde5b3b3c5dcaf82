from dataclasses import dataclass


def add_wrong(article, basket=[]):
    basket.append(article)
    return basket


def add(article, basket=None):
    if basket is None:
        basket = []
    basket.append(article)
    return basket


print("wrong:", add_wrong("tea"))
print("wrong:", add_wrong("cup"))
print("right:", add("tea"), add("cup"))
print("kept in the function:", add_wrong.__defaults__)

try:

    @dataclass
    class Basket:
        articles: list = []
except ValueError as error:
    print("ValueError:", error)
