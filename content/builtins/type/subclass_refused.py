class Basket(list):
    pass

for things in (["tea"], Basket(["tea"])):
    print(type(things) == list, isinstance(things, list))
