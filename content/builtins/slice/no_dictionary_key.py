try:
    print({slice(0, 10): "day"})
except TypeError as error:
    print(error)

names = {(0, 10): "day"}  # a tuple works everywhere
print([("2024-03-01 Oslo"[slice(*at)], name) for at, name in names.items()])
