flat = ["name", "Ada", "born", "1815", "city", "London"]

items = iter(flat)
for key, value in zip(items, items):
    print(f"{key:5} {value}")

items = iter(flat)
print(dict(zip(items, items)))

pixels = [255, 0, 0, 0, 128, 255]
print(list(zip(*[iter(pixels)] * 3)))

odd = iter(["a", "b", "c"])
try:
    print(list(zip(odd, odd, strict=True)))
except ValueError as error:
    print(error)
